using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Tests.Testing;

/// <summary>A toy fix without a flaw for <see cref="EmptyStringAnalyzer"/>.</summary>
public class EmptyStringFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [EmptyStringAnalyzer.Id];

    protected virtual string EquivalenceKey => "StringEmpty";

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        var literal = root!.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<LiteralExpressionSyntax>();
        if (literal is not null && Fixes(context.Diagnostics[0].Id))
        {
            context.RegisterCodeFix(
                CodeAction.Create("Write string.Empty", cancellation => ApplyAsync(context.Document, root, literal, cancellation), EquivalenceKey),
                context.Diagnostics);
        }
    }

    protected virtual bool Fixes(string id) => FixableDiagnosticIds.Contains(id);

    protected virtual Task<Solution> ApplyAsync(Document document, SyntaxNode root, LiteralExpressionSyntax literal, CancellationToken cancellationToken)
        => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(literal, Replacement.WithTriviaFrom(literal))).Project.Solution);

    protected virtual ExpressionSyntax Replacement => SyntaxFactory.ParseExpression("string.Empty");
}
