using System.Collections.Immutable;
using System.Globalization;
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
internal sealed class Proof
{
    // The state that one repair leaves is the one that the next repair starts from.
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyList<Diagnostic>> Known = new();

    private readonly IReadOnlyList<Diagnostic> _before;
    private readonly IReadOnlyList<Diagnostic> _after;

    private Proof(bool compiles, IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after, ImmutableArray<string> newWarnings)
    {
        Compiles = compiles;
        _before = before;
        _after = after;
        NewWarnings = newWarnings;
    }

    /// <summary>True if the edit brings no error of the compiler, and no warning of what may be null.</summary>
    public bool Compiles { get; }

    /// <summary>The rules of which a dry run finds more to warn of than before.</summary>
    public ImmutableArray<string> NewWarnings { get; }

    /// <summary>True if a dry run finds more of some rule than before, whatever its severity.</summary>
    public bool FindsMore => _after.Select(finding => finding.Id).Distinct().Any(id => Count(_after, id) > Count(_before, id));

    /// <summary>True if the program compiles, and a dry run of it finds at least one mistake of the rule fewer.</summary>
    public bool Removes(string id) => Compiles && Count(_after, id) < Count(_before, id);

    /// <summary>The mistakes of these rules that are there only since the edit.</summary>
    /// <param name="ids">The rules.</param>
    /// <param name="repaired">The rule of the one mistake that the edit repairs.</param>
    public ImmutableArray<Diagnostic> BroughtUp(ImmutableArray<string> ids, string repaired)
    {
        // Places move, so the words tell which is which; but the words of a mistake that was there may change as well.
        var known = new HashSet<(string, string)>(_before.Select(Words));
        return ids
            .Where(id => Count(_after, id) > Count(_before, id) - (id == repaired ? 1 : 0))
            .SelectMany(id => _after.Where(finding => finding.Id == id && !known.Contains(Words(finding))))
            .ToImmutableArray();

        static (string, string) Words(Diagnostic finding) => (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <param name="before">The program before the edit.</param>
    /// <param name="after">The program after it.</param>
    /// <param name="project">The project that is edited.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static async Task<Proof> OfAsync(Solution before, Solution after, ProjectId project, CancellationToken cancellationToken)
    {
        var (oldProject, newProject) = (before.GetProject(project)!, after.GetProject(project)!);
        if (await oldProject.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } oldCompilation
            || await newProject.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } newCompilation
            || HasMoreErrors(oldCompilation, newCompilation, cancellationToken))
        {
            return new Proof(compiles: false, [], [], ImmutableArray<string>.Empty);
        }

        var oldFindings = FindingsOf(oldProject, oldCompilation, cancellationToken);
        var newFindings = FindingsOf(newProject, newCompilation, cancellationToken);
        var newWarnings = Warnings(newFindings, newCompilation, cancellationToken).Except(Warnings(oldFindings, oldCompilation, cancellationToken)).Select(warning => warning.Id).Distinct();
        return new Proof(compiles: true, oldFindings, newFindings, newWarnings.ToImmutableArray());
    }

    private static int Count(IReadOnlyList<Diagnostic> findings, string id) => findings.Count(finding => finding.Id == id);

    private static bool HasMoreErrors(Compilation before, Compilation after, CancellationToken cancellationToken)
    {
        var unchanged = new HashSet<SyntaxTree>(before.SyntaxTrees);
        var changed = after.SyntaxTrees.Where(tree => !unchanged.Contains(tree)).ToList();
        var paths = new HashSet<string>(changed.Select(tree => tree.FilePath), StringComparer.Ordinal);
        return Errors(after, changed) > Errors(before, before.SyntaxTrees.Where(tree => paths.Contains(tree.FilePath)));

        int Errors(Compilation compilation, IEnumerable<SyntaxTree> trees)
            => trees.Sum(tree => compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken).Count(IsError));

        static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal));
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
