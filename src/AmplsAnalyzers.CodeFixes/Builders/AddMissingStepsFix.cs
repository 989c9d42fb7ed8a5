using System.Collections.Immutable;
using AmplsAnalyzers.Builders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.CodeFixes.Builders;

/// <summary>AMPLS903: adds the steps that a chain lacks, with what the program has for them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddMissingStepsFix : CodeFixProvider
{
    private const string End = "Create";

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
                && model.GetTypeInfo(chain, context.CancellationToken).Type is INamedTypeSymbol step && StepChain.BuilderOf(step) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Add the missing steps", cancellationToken => AddAsync(context.Document, model, chain, step, cancellationToken), EquivalenceKeys.AddMissingSteps),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> AddAsync(Document document, SemanticModel model, InvocationExpressionSyntax chain, INamedTypeSymbol step, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var steps = StepChain.Missing(step).Where(missing => missing.Name != End || !HasEnd(model, chain, cancellationToken));
        var values = new StepValues(model, chain, cancellationToken);
        var separator = $"{NewLine(text)}{Indentation(text, chain)}";
        var calls = string.Concat(steps.Select(missing => $"{separator}.{missing.Name}({string.Join(", ", missing.Parameters.Select(parameter => values.For(missing, parameter)))})"));
        return document.WithText(text.WithChanges(new TextChange(new TextSpan(chain.Span.End, 0), calls)));
    }

    /// <summary>True if the program ends the chain already, too early.</summary>
    private static bool HasEnd(SemanticModel model, InvocationExpressionSyntax chain, CancellationToken cancellationToken)
    {
        if (chain.Parent is MemberAccessExpressionSyntax access)
        {
            return access.Name.Identifier.ValueText == End;
        }

        return chain.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && model.GetDeclaredSymbol(declarator, cancellationToken) is { } variable
            && declarator.FirstAncestorOrSelf<StatementSyntax>()?.Parent is { } block
            && block.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(later =>
                later.Name.Identifier.ValueText == End && later.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name);
    }

    // Under the dots that are there; otherwise one step to the right of the line that the chain begins in.
    private static string Indentation(SourceText text, InvocationExpressionSyntax chain)
    {
        var last = chain.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Where(access => IsFirstInLine(text, access.OperatorToken)).ToList();
        return last.Count > 0 ? Leading(text, last[0].OperatorToken.SpanStart) : $"{Leading(text, chain.SpanStart)}    ";
    }

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
