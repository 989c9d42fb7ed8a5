using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>
/// A list for each of whose resources the program creates another one: a link for each zone or network, a scoped resource for each workspace. What is left out becomes one more element.
/// </summary>
internal static class ResourceList
{
    /// <summary>Adds a resource to the first such list that it fits in; false if there is none.</summary>
    /// <param name="repair">The repair.</param>
    /// <param name="created">What is created for each element.</param>
    /// <param name="resource">The creation of the resource.</param>
    /// <param name="idOf">Its id, as an expression, from its variable.</param>
    /// <param name="isMixed">True if the list may hold resources of other types.</param>
    public static async Task<bool> TryAddAsync(Repair repair, ResourceKind created, Place resource, Func<string, string> idOf, bool isMixed)
    {
        if (resource.Creation is not { } creation || resource.Model.GetTypeInfo(creation, repair.CancellationToken).Type is not { } type)
        {
            return false;
        }

        foreach (var other in ProgramIndex.Of(resource.Model.Compilation).Creations)
        {
            if (await repair.FindAsync(other).ConfigureAwait(false) is not { } place || CreatedKind.Of(place) != created)
            {
                continue;
            }

            foreach (var items in ItemsOf(other))
            {
                if (WrittenList.Find(place.At(items)) is { } list
                    && ResourceVariable.Find(resource, list.Node) is { IsSequence: false } variable
                    && ElementFor(variable.Expression, isMixed ? null : type, list, idOf) is { } element
                    && ElementList.TryAdd(list, element))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // foreach (var zone in zones) { new VirtualNetworkLink(…); }, zones.Select(zone => new VirtualNetworkLink(…))
    private static IEnumerable<ExpressionSyntax> ItemsOf(BaseObjectCreationExpressionSyntax creation)
        => creation.Ancestors().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax).Select(ancestor => ancestor switch
        {
            CommonForEachStatementSyntax loop => loop.Expression,
            LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "ForEach", Expression: var items } } } } => items,
            _ => null,
        }).OfType<ExpressionSyntax>();

    // zone, zone.Id, ("oms", zone), ["oms"] = zone.Id: as the last one, with the other resource, and its variable's name for the texts.
    private static string? ElementFor(string variable, ITypeSymbol? type, Place list, Func<string, string> idOf)
    {
        var elements = ElementList.Elements(list.Node)!;
        if (elements.LastOrDefault() is not ExpressionSyntax last
            || elements.Any(Mentions)
            || last.DescendantNodesAndSelf(node => !IsResource(node)).Where(IsResource).ToList() is not [var resource]
            || last.DescendantNodesAndSelf(node => node != resource).Any(node => node != resource && node is InterpolatedStringExpressionSyntax or BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax))
        {
            return null;
        }

        var text = variable.Split('.').Last().TrimStart('_');
        var replacement = IsId(resource) ? idOf(variable) : variable;
        return last.ReplaceNodes(
            Texts(last).Where((_, i) => IsOwn(i)).Append(resource),
            (node, _) => SyntaxFactory.ParseExpression(node == resource ? replacement : Code.Literal(text))).WithoutTrivia().ToString();

        // What all elements say alike is about none of them.
        bool IsOwn(int index) => elements.Count == 1 ? index == 0 : elements.Select(element => Texts(element).ElementAtOrDefault(index)?.ToString()).Distinct(StringComparer.Ordinal).Count() > 1;

        static IEnumerable<SyntaxNode> Texts(SyntaxNode element) => element.DescendantNodesAndSelf().Where(node => node.IsKind(SyntaxKind.StringLiteralExpression));

        bool Mentions(SyntaxNode element)
            => element.DescendantNodesAndSelf().Any(node => node.ToString() == variable || (node is LiteralExpressionSyntax literal && literal.Token.ValueText == variable.Split('.').Last().TrimStart('_')));

        bool IsResource(SyntaxNode node)
            => node is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
                && node.Parent is not NameColonSyntax
                && (IsId(node)
                    ? type is null || (node is MemberAccessExpressionSyntax { Expression: var owner } && IsOfType(list.Model.GetTypeInfo(owner).Type))
                    : IsOfType(list.Model.GetTypeInfo(node).Type));

        bool IsId(SyntaxNode node)
            => list.Model.GetTypeInfo(node).Type is INamedTypeSymbol { Name: "Output", ContainingNamespace.Name: "Pulumi", TypeArguments: [{ SpecialType: SpecialType.System_String }] };

        bool IsOfType(ITypeSymbol? other)
            => type is null ? other is INamedTypeSymbol { BaseType: not null } named && ResourceArguments.IsProviderClass(named) : SymbolEqualityComparer.Default.Equals(other, type);
    }
}
