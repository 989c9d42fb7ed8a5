using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Reporting;

/// <summary>
/// The diagnostics of one compilation, made on first demand and then kept: one dry run serves all files that are asked for.
/// </summary>
/// <param name="compilation">The program.</param>
/// <param name="configuration">Its configuration.</param>
/// <param name="earlier">What was found before the last edits: it is taken where it still holds. Null for a program that isn't typed by anyone.</param>
internal sealed class CompilationFindings(Compilation compilation, ProgramConfiguration configuration, EarlierRuns? earlier)
{
    private readonly object _lock = new();
    private ILookup<SyntaxTree, Diagnostic>? _diagnostics;

    /// <summary>True where an exception in our own code must be seen: in tests. A user's compiler goes on without findings instead.</summary>
    internal static bool RethrowsExceptions { get; set; }

    /// <summary>The diagnostics in the tree.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // A cancelled attempt leaves nothing behind: the next caller starts again.
            _diagnostics ??= earlier?.Find(compilation, configuration, cancellationToken) ?? Find(cancellationToken);
            return _diagnostics[tree];
        }
    }

    private ILookup<SyntaxTree, Diagnostic> Find(CancellationToken cancellationToken)
    {
        try
        {
            var types = new ProviderTypes();
            var run = DryRun.Of(compilation, cancellationToken);
            var merger = new FindingMerger(run.Stacks);
            for (var i = 0; i < run.Stacks.Length; i++)
            {
                var topology = new StackTopology(run.Stacks[i], types, configuration);
                foreach (var rule in RuleCatalogue.All)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    merger.Add(rule, i, Check(rule, topology));
                }
            }

            var findings = ByTree(merger.ToDiagnostics());
            earlier?.Keep(compilation, configuration, run.Trees, findings, cancellationToken);
            return findings;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !RethrowsExceptions)
        {
            return ByTree([]);
        }
    }

    private static ILookup<SyntaxTree, Diagnostic> ByTree(IEnumerable<Diagnostic> diagnostics) => diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree!);

    // A fault in one rule must not silence the others.
    private static IEnumerable<Finding> Check(Rule rule, StackTopology topology)
    {
        try
        {
            return rule.Check(topology).ToList();
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !RethrowsExceptions)
        {
            return [];
        }
    }
}
