using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Reporting;

/// <summary>Checks Pulumi programs for Azure Monitor Private Link Scope mistakes. One analyzer reports all rules, because they look at one model of the program.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AmplsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>All that is kept across edits. An editor has one analyzer for as long as a project is open.</summary>
    private readonly EarlierRuns _earlier = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleCatalogue.All.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypesByMetadataName("Pulumi.CustomResource").IsEmpty)
            {
                return;
            }

            // A finding may rest on the whole program. It is still reported from the member that holds its place: compilation-end diagnostics never show while typing.
            var findings = new CompilationFindings(start.Compilation, new ProgramConfiguration(start.Options.AnalyzerConfigOptionsProvider), _earlier);
            start.RegisterOperationBlockAction(block => Report(block, findings));
        });
    }

    private static void Report(OperationBlockAnalysisContext context, CompilationFindings findings)
    {
        foreach (var tree in context.OperationBlocks.Select(block => block.Syntax.SyntaxTree).Distinct())
        {
            foreach (var diagnostic in findings.In(tree, context.CancellationToken))
            {
                if (context.OperationBlocks.Any(block => block.Syntax.SyntaxTree == tree && IsIn(block.Syntax, diagnostic)))
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }

    // The block of top-level statements is the whole file, members of other types included.
    private static bool IsIn(SyntaxNode block, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return block.FullSpan.Contains(span)
            && (block is not CompilationUnitSyntax unit || unit.Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement) && member.Span.Contains(span)));
    }
}
