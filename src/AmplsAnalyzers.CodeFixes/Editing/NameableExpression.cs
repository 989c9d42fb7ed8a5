using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Whether an expression means the same at another place.</summary>
internal static class NameableExpression
{
    /// <param name="expression">The expression at its own place.</param>
    /// <param name="user">A statement at the other place.</param>
    /// <param name="position">The position there.</param>
    public static bool IsNameable(Place expression, SyntaxNode user, int position)
        => expression.Node.SyntaxTree == user.SyntaxTree
            && expression.Node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
                .Where(name => !(name.Parent is MemberAccessExpressionSyntax member && member.Name == name))
                .All(name => expression.Model.GetSymbolInfo(name).Symbol is { } symbol
                    && expression.Model.LookupSymbols(position, name: name.Identifier.ValueText).Any(found => SymbolEqualityComparer.Default.Equals(found, symbol)));
}
