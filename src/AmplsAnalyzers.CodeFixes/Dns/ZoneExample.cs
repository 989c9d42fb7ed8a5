using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>
/// All that a program says of one DNS zone: an entry in a list of names, or the statement that declares the zone and every entry and statement that names its variable.
/// The same can be said of another zone.
/// </summary>
internal sealed class ZoneExample
{
    private readonly Place _name;
    private readonly List<SyntaxNode> _pieces = [];
    private readonly List<string> _variables = [];

    private ZoneExample(Place name) => _name = name;

    /// <summary>The number of places where the program speaks of the zone.</summary>
    public int Count => _pieces.Count;

    private string ZoneName => ((LiteralExpressionSyntax)_name.Node).Token.ValueText;

    /// <summary>What the program says of the zone whose name is written at the place; null if it isn't said in a way that can be repeated.</summary>
    public static ZoneExample? Find(Place name)
    {
        if (!name.Node.IsKind(SyntaxKind.StringLiteralExpression))
        {
            return null;
        }

        var example = new ZoneExample(name);
        return example.Add(name.Node) && (example._variables.Count == 0 || example.Count > 1) ? example : null;
    }

    /// <summary>Says the same of other zones.</summary>
    public void Repeat(IReadOnlyList<string> zones)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var copies = zones.Select(zone => new Copy(this, zone, taken)).ToList();
        foreach (var piece in _pieces)
        {
            var codes = copies.Select(copy => copy.Write(piece)).ToArray();
            switch (piece)
            {
                case StatementSyntax statement:
                    Statements.InsertAfter(_name.At(statement), codes, isSetApart: true);
                    break;

                case { Parent: CollectionExpressionSyntax collection }:
                    ElementList.AddToCollectionExpression(_name.At(collection), codes);
                    break;

                default:
                    ElementList.Add(_name.At(piece.Parent!), codes);
                    break;
            }
        }
    }

    private bool Add(SyntaxNode mention)
    {
        if (FindPiece(mention) is not { } piece || IsRecord(piece))
        {
            return false;
        }

        if (_pieces.Any(known => known.Span.Contains(piece.Span)))
        {
            return true;
        }

        _pieces.Add(piece);
        if (piece is LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] } declaration)
        {
            _variables.Add(variable.Identifier.ValueText);
            var symbol = _name.Model.GetDeclaredSymbol(variable);
            foreach (var other in Statements.Following(declaration).SelectMany(statement => statement.DescendantNodes()).OfType<IdentifierNameSyntax>())
            {
                if (other.Identifier.ValueText == variable.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(_name.Model.GetSymbolInfo(other).Symbol, symbol))
                {
                    // What can't be repeated, a return statement for instance, speaks of this zone alone.
                    Add(other);
                }
            }
        }

        return true;
    }

    // A record is an address in this zone; it would be wrong in any other.
    private bool IsRecord(SyntaxNode piece)
        => piece.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Any(creation => _name.Model.GetTypeInfo(creation).Type?.Name is { } type && (type.EndsWith("RecordSet", StringComparison.Ordinal) || type.EndsWith("Record", StringComparison.Ordinal)));

    // The entry of a list, or the statement, that the mention is in.
    private static SyntaxNode? FindPiece(SyntaxNode mention)
    {
        for (var node = mention; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case CollectionExpressionSyntax:
                case InitializerExpressionSyntax list when list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression:
                case InitializerExpressionSyntax when node is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }:
                    return node;

                case LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 }:
                case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax }:
                case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or IdentifierNameSyntax { Identifier.ValueText: "_" } } }:
                    return parent;

                case StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Writes pieces of the example for another zone: with its name, and with its key wherever the example's is.</summary>
    private sealed class Copy
    {
        private readonly ZoneExample _example;
        private readonly string _zone;
        private readonly string _key;
        private readonly string _exampleKey;
        private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

        public Copy(ZoneExample example, string zone, HashSet<string> taken)
        {
            _example = example;
            _zone = zone;
            _key = KeyOf(zone);
            _exampleKey = KeyOf(example.ZoneName);
            foreach (var variable in example._variables)
            {
                var name = FreeName.Local(example._name, WithKey(variable) is var changed && changed != variable ? changed : FreeName.AsIdentifier(_key), taken);
                taken.Add(name);
                _variables.Add(variable, name);
            }
        }

        public string Write(SyntaxNode piece)
        {
            var tokens = piece.DescendantTokens().Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.IdentifierToken);
            var copy = piece.ReplaceTokens(tokens, (token, _) => Write(token));
            return _example._name.Layout.Unindent(copy.WithoutLeadingTrivia().WithoutTrailingTrivia().ToString(), piece);
        }

        private SyntaxToken Write(SyntaxToken token)
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                var isVariable = token.Parent switch
                {
                    VariableDeclaratorSyntax => true,
                    IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax member } name => member.Expression == name,
                    IdentifierNameSyntax { Parent: AssignmentExpressionSyntax assignment } name => assignment.Right == name,
                    IdentifierNameSyntax { Parent: NameColonSyntax } => false,
                    IdentifierNameSyntax => true,
                    _ => false,
                };
                return isVariable && _variables.TryGetValue(token.ValueText, out var variable) ? SyntaxFactory.Identifier(variable).WithTriviaFrom(token) : token;
            }

            var text = token.ValueText;
            var changed = text == _example.ZoneName ? _zone : WithKey(text);
            if (changed == text && IsOwnName(token))
            {
                changed = _variables.TryGetValue(text, out var name) ? name : $"{text}-{_key}";
            }

            return token.IsKind(SyntaxKind.StringLiteralToken)
                ? SyntaxFactory.Literal(changed).WithTriviaFrom(token)
                : SyntaxFactory.Token(token.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, changed, changed, token.TrailingTrivia);
        }

        // Names that two resources, or two entries of the zone group, can't share.
        private static bool IsOwnName(SyntaxToken token) => token.Parent switch
        {
            LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax } list } argument } => list.Arguments[0] == argument,
            LiteralExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Name" } } } => true,
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax } list } argument } text }
                => list.Arguments[0] == argument && text.Contents.Last() == token.Parent,
            _ => false,
        };

        private string WithKey(string text) => NamePart.Replace(text, _exampleKey, _key);

        // privatelink.oms.opinsights.azure.com is called oms.
        private static string KeyOf(string zone) => zone.Split('.') is [_, var key, ..] ? key : zone;
    }
}
