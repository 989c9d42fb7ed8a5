using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Whether an expression means the same at another place of its file.</summary>
internal static class NameableExpression
{
    /// <param name="expression">The expression at its own place.</param>
    /// <param name="user">A statement at the other place.</param>
    /// <param name="position">The position there.</param>
    public static bool IsNameable(Place expression, SyntaxNode user, int position)
        => expression.Node.SyntaxTree == user.SyntaxTree
            && expression.Node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(name => !IsMember(name)).All(name => Means(expression, name, position));

    private static bool IsMember(IdentifierNameSyntax name)
        => name.Parent is MemberAccessExpressionSyntax member ? member.Name == name
            : name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name;

    // The other place sees the same variable, and not before its declaration.
    private static bool Means(Place expression, IdentifierNameSyntax name, int position)
        => expression.Model.GetSymbolInfo(name).Symbol switch
        {
            null => false,
            INamespaceOrTypeSymbol => true,
            { } symbol when symbol.Locations.Any(location => expression.Node.SyntaxTree == location.SourceTree && expression.Node.Span.Contains(location.SourceSpan)) => true,
            { } symbol => expression.Model.LookupSymbols(position, name: name.Identifier.ValueText).Any(found => SymbolEqualityComparer.Default.Equals(found, symbol))
                && (symbol is not ILocalSymbol || symbol.Locations.All(location => location.SourceSpan.End < position)),
        };
}
