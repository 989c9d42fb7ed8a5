using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes;

/// <summary>
/// Repairs all mistakes of one kind in the order of their places, each in the program that the repair before left: one repair may add what the next one has to name,
/// and may edit another document than its own.
/// </summary>
internal sealed class FixAllInSequence : FixAllProvider
{
    public static readonly FixAllInSequence Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes()
        => ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fix = (ProgramFix)fixAllContext.CodeFixProvider;
        var diagnostics = await GetDiagnosticsAsync(fixAllContext).ConfigureAwait(false);
        var repaired = await fix.RepairAsync(fixAllContext.Solution, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
        return repaired is null ? null : fix.ToAction(fixAllContext.Solution, repaired);
    }

    private static async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(FixAllContext context)
    {
        var diagnostics = new List<Diagnostic>();
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
                break;

            case FixAllScope.Project:
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false));
                break;

            case FixAllScope.Solution:
                foreach (var project in context.Solution.Projects)
                {
                    diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                }

                break;
        }

        return diagnostics
            // Not every host hands out the asked ids alone: dotnet format gives all that the analyzer reports.
            .Where(diagnostic => diagnostic.Location.IsInSource && context.CodeFixProvider.FixableDiagnosticIds.Contains(diagnostic.Id))
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
            .ToImmutableArray();
    }
}
