using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>
/// What a program says of one resource after others, written again for another resource: <c>logs</c>, <c>("logs", logs.Id)</c>, <c>var logsLink = Link("logs", logs.Id);</c>. What differs
/// from example to example must be the resource, what is called after it, or what was created for the one before.
/// </summary>
/// <param name="place">Any place in the file of the examples.</param>
/// <param name="examples">The examples.</param>
/// <param name="other">The creation of the other resource.</param>
/// <param name="takesPlaceOf">True for the types of resources that it may stand in the place of.</param>
internal sealed class ResourceExample(Place place, IReadOnlyList<SyntaxNode> examples, Place other, Func<INamedTypeSymbol, bool> takesPlaceOf)
{
    private readonly SyntaxNode _last = examples[examples.Count - 1];

    /// <summary>The last example, about the other resource.</summary>
    /// <param name="variable">The other resource's variable.</param>
    /// <param name="idOf">Its id, as an expression, from its variable.</param>
    /// <returns>
    /// The code, the name of the variable that it declares, if any, and whether it names what was created for the one before; null where it isn't certain what it should be.
    /// </returns>
    public (string Code, string? Variable, bool IsChained)? Write(string variable, Func<string, string> idOf)
    {
        var mentions = MentionsIn(_last);
        if (mentions.Count == 0
            || mentions.Select(OwnerOf).Select(owner => owner.ToString()).Distinct(StringComparer.Ordinal).Count() > 1
            || _last.DescendantTrivia().Any(trivia => trivia.IsDirective && _last.Span.Contains(trivia.Span))
            || examples.Any(example => example.DescendantNodesAndSelf().Any(node => node is ExpressionSyntax && node.ToString() == variable)))
        {
            return null;
        }

        var owner = OwnerOf(mentions[0]);
        var name = SimpleName(variable);
        var renaming = new Renaming(SimpleName(owner.ToString()), name, LogicalNameOf(owner), LogicalNameOf(other.Creation));
        var previous = DeclaredIn(_last)?.Identifier.ValueText;
        var declared = previous is null ? null : FreeName.Local(place, renaming.Of(previous) is { } renamed && renamed != previous ? renamed : $"{name}-link", []);
        var replacements = new Dictionary<SyntaxNodeOrToken, string>();
        foreach (var mention in mentions)
        {
            replacements.Add(mention, !IsId(mention) ? variable : mention is MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "Id" and var member } ? $"{variable}.{member}" : idOf(variable));
        }

        var own = replacements.Count;
        if (!TryReplaceRest(previous, replacements))
        {
            return null;
        }

        var isChained = replacements.Count > own;
        if (!TryReplaceTexts(renaming, mentions, replacements))
        {
            return null;
        }

        if (DeclaredIn(_last) is { } declarator)
        {
            replacements.Add(declarator.Identifier, declared!);
        }

        return (Write(replacements), declared, isChained);
    }

    private static VariableDeclaratorSyntax? DeclaredIn(SyntaxNode example) => (example as LocalDeclarationStatementSyntax)?.Declaration.Variables[0];

    private static string SimpleName(string expression) => expression.Split('.').Last().TrimStart('_');

    // Texts that are called after the resource, or as many others as there are examples, are about the resource.
    private bool TryReplaceTexts(Renaming renaming, List<SyntaxNode> mentions, Dictionary<SyntaxNodeOrToken, string> replacements)
    {
        var texts = TextsOf(_last, mentions).ToList();
        var isNamed = false;
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i].ValueText;
            var same = examples.Select(example => TextsOf(example, []).ElementAtOrDefault(i).ValueText).ToList();
            if (renaming.Of(text) is { } renamed)
            {
                isNamed |= renamed != text;
                replacements.Add(texts[i], renamed);
            }
            else if (examples.Count > 1 ? same.TrueForAll(other => other == text) : IsSetting(texts[i]))
            {
                // What all say alike is about none of them.
            }
            else if (!isNamed && texts.Count(IsUnknown) == 1 && same.Distinct(StringComparer.Ordinal).Count() == same.Count)
            {
                isNamed = true;
                replacements.Add(texts[i], renaming.Name);
            }
            else
            {
                return false;
            }
        }

        return true;

        // Location = "global"
        static bool IsSetting(SyntaxToken text) => text.Parent?.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var property }, Parent: InitializerExpressionSyntax } && property != "Name";

        bool IsUnknown(SyntaxToken text) => renaming.Of(text.ValueText) is null && !IsSetting(text) && (examples.Count == 1 || examples.Any(example => TextsOf(example, []).ElementAtOrDefault(texts.IndexOf(text)).ValueText != text.ValueText));
    }

    // What was created for the one before is the last one's now; all else must be the same in examples of the same form.
    private bool TryReplaceRest(string? previous, Dictionary<SyntaxNodeOrToken, string> replacements)
    {
        var earlier = examples.Take(examples.Count - 1).Select(DeclaredIn).OfType<VariableDeclaratorSyntax>().Select(variable => variable.Identifier.ValueText).ToList();
        var chained = _last.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => earlier.Contains(name.Identifier.ValueText)).ToList();
        if (chained.Count > 0 && previous is null)
        {
            return false;
        }

        foreach (var name in chained)
        {
            replacements.Add(name, previous!);
        }

        var rest = RestOf(_last, earlier);
        var alike = examples.Take(examples.Count - 1).Select(example => RestOf(example, earlier)).Where(other => other.Count == rest.Count).ToList();
        return alike.Count == 0 || alike.Exists(other => other.Zip(rest, (one, another) => one == another || another.Length == 0).All(isSame => isSame));
    }

    private List<string> RestOf(SyntaxNode example, List<string> earlier)
    {
        var mentions = MentionsIn(example);
        var texts = TextsOf(example, []).ToList();
        return example.DescendantTokens()
            .Where(token => !mentions.Exists(mention => mention.Span.Contains(token.Span)))
            .Select(token => texts.Contains(token) || token == DeclaredIn(example)?.Identifier || earlier.Contains(token.ValueText) ? "" : token.Text)
            .ToList();
    }

    private static IEnumerable<SyntaxToken> TextsOf(SyntaxNode example, List<SyntaxNode> mentions)
        => example.DescendantTokens().Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && !mentions.Exists(mention => mention.Span.Contains(token.Span)));

    private string Write(Dictionary<SyntaxNodeOrToken, string> replacements)
    {
        var text = place.Document.OriginalRoot.SyntaxTree.GetText();
        var comments = _last.DescendantTrivia().Where(trivia => _last.Span.Contains(trivia.Span) && trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);
        var changes = replacements.Select(replacement => (replacement.Key.Span, Code: replacement.Key.Kind() switch
        {
            SyntaxKind.StringLiteralToken => Code.Literal(replacement.Value),
            _ => replacement.Value,
        }))
            // They are about the example.
            .Concat(comments.Select(comment => (comment.Span, Code: "")))
            .OrderBy(change => change.Span.Start);
        var code = "";
        var position = _last.SpanStart;
        foreach (var (span, replaced) in changes)
        {
            var before = text.ToString(TextSpan.FromBounds(position, span.Start));
            code += (replaced.Length == 0 ? before.TrimEnd() : before) + replaced;
            position = span.End;
        }

        return place.Layout.Unindent(code + text.ToString(TextSpan.FromBounds(position, _last.Span.End)), _last);
    }

    // logs and logs.Id; where there is no resource, what may be the id of one.
    private List<SyntaxNode> MentionsIn(SyntaxNode example)
    {
        var resources = Find(IsOfResource);
        return resources.Count > 0 ? resources : Find(IsId);

        List<SyntaxNode> Find(Func<SyntaxNode, bool> isMention)
            => example.DescendantNodesAndSelf(node => !(IsName(node) && isMention(node))).Where(node => IsName(node) && isMention(node)).ToList();
    }

    private static bool IsName(SyntaxNode node)
        => node is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Apply" } }
            && node.Parent is not (NameColonSyntax or VariableDeclarationSyntax);

    private bool IsOfResource(SyntaxNode node) => TypeOf(IsId(node) ? OwnerOf(node) : node) is INamedTypeSymbol type && takesPlaceOf(type);

    // logs, of logs.Id and logs.Settings.Apply(…).
    private SyntaxNode OwnerOf(SyntaxNode mention)
    {
        var owner = mention;
        while (IsId(mention) && ((owner as InvocationExpressionSyntax)?.Expression ?? owner) is MemberAccessExpressionSyntax { Expression: var next })
        {
            owner = next;
            if (TypeOf(owner) is INamedTypeSymbol type && takesPlaceOf(type))
            {
                return owner;
            }
        }

        return mention;
    }

    private bool IsId(SyntaxNode node) => TypeOf(node) is INamedTypeSymbol { Name: "Output", ContainingNamespace.Name: "Pulumi", TypeArguments: [{ SpecialType: SpecialType.System_String }] };

    private ITypeSymbol? TypeOf(SyntaxNode node) => place.Model.GetTypeInfo(node).Type;

    // The one that the variable is created with.
    private string? LogicalNameOf(SyntaxNode? resource)
    {
        var creation = resource as BaseObjectCreationExpressionSyntax
            ?? (resource is not null && place.Model.GetSymbolInfo(resource).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax initial } ? initial : null);
        return (ResourceArguments.Find(creation?.ArgumentList, "name", 0)?.Expression as LiteralExpressionSyntax)?.Token.ValueText;
    }

    /// <summary>From what is called after one resource to what is called after the other.</summary>
    private sealed record Renaming(string OldName, string Name, string? OldLogicalName, string? LogicalName)
    {
        /// <summary>Null where the text isn't about the resource.</summary>
        public string? Of(string text)
            => LogicalName is not null && Changed(text, OldLogicalName, LogicalName) is { } after ? after
                : Changed(text, OldName, Name) is { } named ? named
                // logs, of logsWorkspace.
                : text.Length > 0 && NamePart.Replace(OldName, text, "\0") is var rest && rest != OldName && rest.Split('\0') is [var before, var behind] ? Between(before, behind)
                : null;

        private string Between(string before, string behind)
            => Name.Length > before.Length + behind.Length && Name.StartsWith(before, StringComparison.Ordinal) && Name.EndsWith(behind, StringComparison.Ordinal)
                ? Name.Substring(before.Length, Name.Length - before.Length - behind.Length)
                : LogicalName ?? Name;

        private static string? Changed(string text, string? part, string other)
            => part is not null && NamePart.Replace(text, part, other) is var changed && changed != text ? changed : null;
    }
}
