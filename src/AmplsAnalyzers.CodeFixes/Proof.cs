using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.CodeFixes;

/// <summary>
/// The proof of an edit: the program compiles as it did before, and a dry run of it finds less than before. However a program is written, what can't be proved isn't offered.
/// </summary>
internal static class Proof
{
    // The state that one repair leaves is the one that the next repair starts from.
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyList<Diagnostic>> Known = new();

    /// <summary>True if the edit brings no error of the compiler, at least one diagnostic of the id fewer, and no warning that wasn't there.</summary>
    /// <param name="before">The program before the edit.</param>
    /// <param name="after">The program after it.</param>
    /// <param name="project">The project that is edited.</param>
    /// <param name="id">What is repaired; null if nothing in particular.</param>
    /// <param name="uncoversMore">True for an edit that corrects a value: what that had hidden was wrong before.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static async Task<bool> HoldsAsync(Solution before, Solution after, ProjectId project, string? id, bool uncoversMore, CancellationToken cancellationToken)
    {
        var (oldProject, newProject) = (before.GetProject(project)!, after.GetProject(project)!);
        if (await oldProject.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } oldCompilation
            || await newProject.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } newCompilation
            || HasMoreErrors(oldCompilation, newCompilation, cancellationToken))
        {
            return false;
        }

        var oldFindings = FindingsOf(oldProject, oldCompilation, cancellationToken);
        var newFindings = FindingsOf(newProject, newCompilation, cancellationToken);
        return (id is null || newFindings.Count(finding => finding.Id == id) < oldFindings.Count(finding => finding.Id == id))
            && (uncoversMore || !Warnings(newFindings, newCompilation, cancellationToken).Except(Warnings(oldFindings, oldCompilation, cancellationToken)).Any());
    }

    private static bool HasMoreErrors(Compilation before, Compilation after, CancellationToken cancellationToken)
    {
        var unchanged = new HashSet<SyntaxTree>(before.SyntaxTrees);
        var changed = after.SyntaxTrees.Where(tree => !unchanged.Contains(tree)).ToList();
        var paths = new HashSet<string>(changed.Select(tree => tree.FilePath), StringComparer.Ordinal);
        return Errors(after, changed) > Errors(before, before.SyntaxTrees.Where(tree => paths.Contains(tree.FilePath)));

        int Errors(Compilation compilation, IEnumerable<SyntaxTree> trees)
            => trees.Sum(tree => compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static IReadOnlyList<Diagnostic> FindingsOf(Project project, Compilation compilation, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var findings = new CompilationFindings(compilation, new ProgramConfiguration(project.AnalyzerOptions.AnalyzerConfigOptionsProvider), earlier: null);
        var found = compilation.SyntaxTrees.SelectMany(tree => findings.In(tree, cancellationToken)).ToList();
        return Known.GetValue(compilation, _ => found);
    }

    // The first of an id, the second, and so on: places move, so they tell nothing.
    private static IEnumerable<(string Id, int Number)> Warnings(IReadOnlyList<Diagnostic> findings, Compilation compilation, CancellationToken cancellationToken)
        => findings
            .Where(finding => SeverityOf(finding, compilation, cancellationToken) is ReportDiagnostic.Warn or ReportDiagnostic.Error)
            .GroupBy(finding => finding.Id, StringComparer.Ordinal)
            .SelectMany(same => same.Select((_, number) => (same.Key, number)));

    private static ReportDiagnostic SeverityOf(Diagnostic finding, Compilation compilation, CancellationToken cancellationToken)
    {
        var options = compilation.Options;
        return options.SpecificDiagnosticOptions.TryGetValue(finding.Id, out var severity)
            || options.SyntaxTreeOptionsProvider?.TryGetDiagnosticValue(finding.Location.SourceTree!, finding.Id, cancellationToken, out severity) == true
            || options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(finding.Id, cancellationToken, out severity) == true
                ? severity
                : finding.Descriptor.GetEffectiveSeverity(options);
    }
}
