using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>A list whose elements LINQ makes of simpler items, which are written out.</summary>
internal sealed class MadeFromItems
{
    private readonly string _item;
    private readonly ExpressionSyntax _element;

    private MadeFromItems(Place items, string item, ExpressionSyntax element)
    {
        Items = items;
        _item = item;
        _element = element;
    }

    /// <summary>The list of items, as it is written.</summary>
    public Place Items { get; }

    /// <summary>Null where the list is made in another way.</summary>
    public static MadeFromItems? Find(Place list)
    {
        var node = list.Node;
        while (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList", Expression: var inner } })
        {
            node = inner;
        }

        return node is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } element } lambda }], Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select", Expression: var items } }
            && WrittenList.Find(list.At(items)) is { } written
                ? new MadeFromItems(written, lambda.Parameter.Identifier.ValueText, element)
                : null;
    }

    /// <summary>The item of which the list would make this element; null if there is none.</summary>
    public ExpressionSyntax? ItemFor(ExpressionSyntax element)
    {
        ExpressionSyntax? item = null;
        return IsMadeBy(_element, element) ? item : null;

        bool IsMadeBy(SyntaxNode made, SyntaxNode wanted)
        {
            switch (made, wanted)
            {
                case (IdentifierNameSyntax name, LiteralExpressionSyntax literal) when name.Identifier.ValueText == _item:
                    item ??= literal;
                    return SyntaxFactory.AreEquivalent(item, literal);

                // In any order; what the wanted one leaves out, a name perhaps, it gets.
                case (InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } all, InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } some):
                    return some.Expressions.All(one => all.Expressions.Any(other => one is AssignmentExpressionSyntax left && other is AssignmentExpressionSyntax right && SyntaxFactory.AreEquivalent(left.Left, right.Left) && IsMadeBy(right.Right, left.Right)));

                default:
                    var (left, right) = (made.ChildNodesAndTokens(), wanted.ChildNodesAndTokens());
                    return made.IsKind(wanted.Kind())
                        && left.Count == right.Count
                        && left.Zip(right, (one, other) => one.AsNode() is { } node ? other.AsNode() is { } same && IsMadeBy(node, same) : one.ToString() == other.ToString()).All(isSame => isSame);
            }
        }
    }
}
