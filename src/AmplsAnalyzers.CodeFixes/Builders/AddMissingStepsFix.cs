using System.Collections.Immutable;
using AmplsAnalyzers.Builders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.CodeFixes.Builders;

/// <summary>
/// AMPLS903: adds the steps that a chain lacks, with what the program has for them. Like <see cref="MakePartialFix"/> it goes without <see cref="Proof"/>: an unfinished chain,
/// or a class whose second part isn't generated yet, creates nothing that could be dry-run, and the steps that are missing are the compiler's to check.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddMissingStepsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS903");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax chain
                && model.GetTypeInfo(chain, context.CancellationToken).Type is INamedTypeSymbol step && StepChain.BuilderOf(step) is not null
                && UnfinishedChain.Read(chain, step, model, context.CancellationToken) is { IsInOrder: true } unfinished)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Add the missing steps", cancellationToken => AddAsync(context.Document, model, chain, unfinished, cancellationToken), EquivalenceKeys.AddMissingSteps),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> AddAsync(Document document, SemanticModel model, InvocationExpressionSyntax chain, UnfinishedChain unfinished, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var values = new StepValues(model, chain, cancellationToken);
        var separator = $"{NewLine(text)}{Indentation(text, chain)}";
        var changes = unfinished.Missing.GroupBy(missing => missing.After)
            .Select(place => new TextChange(
                Replaced(text, place.Key, unfinished.HalfTyped),
                string.Concat(place.Select(missing => $"{separator}.{missing.Step.Name}({string.Join(", ", missing.Step.Parameters.Select(parameter => values.For(missing.Step, parameter)))})"))
                    + (EndsStatement(place.Key, unfinished.HalfTyped) ? ";" : "")))
            // Once: each value of the program is given to one step.
            .ToList();
        return document.WithText(text.WithChanges(changes));
    }

    /// <summary>What stands behind the chain and isn't a step, if anything: a name in the next line belongs to what follows there.</summary>
    private static TextSpan Replaced(SourceText text, ExpressionSyntax after, SimpleNameSyntax? halfTyped)
    {
        if (halfTyped?.Parent is not MemberAccessExpressionSyntax access || access.Expression != after)
        {
            return new TextSpan(after.Span.End, 0);
        }

        var isBeside = text.Lines.IndexOf(access.OperatorToken.SpanStart) == text.Lines.IndexOf(halfTyped.SpanStart);
        return TextSpan.FromBounds(after.Span.End, isBeside ? halfTyped.Span.End : access.OperatorToken.Span.End);
    }

    /// <summary>True if the statement is still to get its semicolon.</summary>
    private static bool EndsStatement(ExpressionSyntax after, SimpleNameSyntax? halfTyped)
    {
        var end = halfTyped?.Parent is MemberAccessExpressionSyntax access && access.Expression == after ? access : after;
        return end.Parent switch
        {
            ExpressionStatementSyntax statement => statement.SemicolonToken.IsMissing,
            EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax declaration } => declaration.SemicolonToken.IsMissing,
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement.SemicolonToken.IsMissing,
            _ => false,
        };
    }

    // Under the dots that are there; otherwise one step to the right of the line that the chain begins in.
    private static string Indentation(SourceText text, InvocationExpressionSyntax chain)
    {
        var dots = chain.AncestorsAndSelf().TakeWhile(IsPartOfChain).Last().DescendantNodesAndSelf(IsPartOfChain)
            .OfType<MemberAccessExpressionSyntax>()
            .Where(access => IsFirstInLine(text, access.OperatorToken))
            .ToList();
        return dots.Count > 0 ? Leading(text, dots[0].OperatorToken.SpanStart) : $"{Leading(text, chain.SpanStart)}    ";
    }

    private static bool IsPartOfChain(SyntaxNode node) => node is InvocationExpressionSyntax or MemberAccessExpressionSyntax;

    private static bool IsFirstInLine(SourceText text, SyntaxToken token)
        => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(token.SpanStart).Start, token.SpanStart)));

    private static string Leading(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
