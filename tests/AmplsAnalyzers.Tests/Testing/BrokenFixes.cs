using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Tests.Testing;

public sealed class NotCompilingFix : EmptyStringFix
{
    protected override ExpressionSyntax Replacement => SyntaxFactory.ParseExpression("string.Nothing");
}

/// <summary>Wraps the literal in parentheses: the diagnostic stays, and so does the offer.</summary>
public sealed class NotIdempotentFix : EmptyStringFix
{
    protected override ExpressionSyntax Replacement => SyntaxFactory.ParseExpression("(\"\")");
}

public sealed class UnformattedFix : EmptyStringFix
{
    protected override ExpressionSyntax Replacement => SyntaxFactory.ParseExpression("string  .  Empty");
}

/// <summary>Builds a tree that no parser would build from its text.</summary>
public sealed class ImpossibleTreeFix : EmptyStringFix
{
    protected override ExpressionSyntax Replacement => SyntaxFactory.IdentifierName("string.Empty");
}

public sealed class OtherFileFix : EmptyStringFix
{
    protected override async Task<Solution> ApplyAsync(Document document, SyntaxNode root, LiteralExpressionSyntax literal, CancellationToken cancellationToken)
    {
        var solution = await base.ApplyAsync(document, root, literal, cancellationToken);
        var other = document.Project.Documents.Last();
        var text = await other.GetTextAsync(cancellationToken);
        return other.Id == document.Id ? solution : solution.WithDocumentText(other.Id, text.Replace(0, 0, "// Changed too.\n"));
    }
}

public sealed class AnyIdFix : EmptyStringFix
{
    protected override bool Fixes(string id) => true;
}

public sealed class NoKeyFix : EmptyStringFix
{
    protected override string EquivalenceKey => null!;
}

public sealed class NoFixAllFix : EmptyStringFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>Writes something else when everything is fixed at once.</summary>
public sealed class DifferentFixAllFix : EmptyStringFix
{
    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = await document.GetSyntaxRootAsync(context.CancellationToken);
        var literals = diagnostics.Select(d => root!.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<LiteralExpressionSyntax>()!);
        return document.WithSyntaxRoot(root!.ReplaceNodes(literals, (_, _) => SyntaxFactory.ParseExpression("string.Concat(string.Empty)")));
    });
}

/// <summary>Leaves the other projects out of Fix All in the solution.</summary>
public sealed class OneProjectFix : EmptyStringFix
{
    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = await document.GetSyntaxRootAsync(context.CancellationToken);
        var literals = diagnostics.Select(d => root!.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<LiteralExpressionSyntax>()!);
        return document.Project.Id == context.Solution.ProjectIds[0] ? document.WithSyntaxRoot(root!.ReplaceNodes(literals, (_, _) => Replacement)) : null;
    });

    protected override ExpressionSyntax Replacement => SyntaxFactory.ParseExpression("string.Empty");
}
