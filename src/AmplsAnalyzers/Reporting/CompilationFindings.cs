using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Reporting;

/// <summary>
/// The diagnostics of one compilation, made on first demand and then kept. The dry run asks for semantic models of other trees than the caller's own: inside the
/// analyzer driver they are the driver's own ones, so nothing is bound twice.
/// </summary>
internal sealed class CompilationFindings(Compilation compilation, ProgramConfiguration configuration, Func<SyntaxTree, EntryPoints> entryPointsOf)
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
            _diagnostics ??= Find(cancellationToken).ToLookup(diagnostic => diagnostic.Location.SourceTree!);
            return _diagnostics[tree];
        }
    }

    private ImmutableArray<Diagnostic> Find(CancellationToken cancellationToken)
    {
        try
        {
            var types = new ProviderTypes();
            var stacks = DryRun.Run(compilation, compilation.SyntaxTrees.Select(entryPointsOf), cancellationToken);
            var findings = new FindingMerger(stacks);
            for (var i = 0; i < stacks.Length; i++)
            {
                var topology = new StackTopology(stacks[i], types, configuration);
                foreach (var rule in RuleCatalogue.All)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    findings.Add(rule, i, Check(rule, topology));
                }
            }

            return findings.ToDiagnostics();
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !RethrowsExceptions)
        {
            return ImmutableArray<Diagnostic>.Empty;
        }
    }

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
