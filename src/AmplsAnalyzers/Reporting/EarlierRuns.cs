using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Reporting;

/// <summary>
/// What was found in earlier versions of the programs that an editor has open, and what that rests on. Most edits are made inside of a member, in a file that has no part in what is deployed: then
/// it still holds. Trees are kept for comparison, but no compilation: compilations that follow each other share all trees but the edited one.
/// </summary>
internal sealed class EarlierRuns
{
    /// <summary>Each run under one of the trees that it looked into: when that one is edited, or its program is closed, the run is forgotten.</summary>
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<Run>> _runs = new();

    /// <summary>What was found in an earlier version of the program, if the same would be found in this one; null otherwise.</summary>
    public ILookup<SyntaxTree, Diagnostic>? Find(Compilation compilation, ProgramConfiguration configuration, CancellationToken cancellationToken)
    {
        var trees = compilation.SyntaxTrees.ToImmutableArray();
        foreach (var tree in trees)
        {
            if (_runs.TryGetValue(tree, out var known) && known.Value is { } run && run.HoldsFor(compilation, trees, configuration, cancellationToken))
            {
                // The next version is compared with this one, so that an edited tree lives no longer than until then.
                known.Value = run with { Trees = trees };
                return run.Findings;
            }
        }

        return null;
    }

    /// <summary>Keeps what was found.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="configuration">Its configuration.</param>
    /// <param name="read">The trees whose text has a part in the dry run.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public void Keep(Compilation compilation, ProgramConfiguration configuration, IEnumerable<SyntaxTree> read, ILookup<SyntaxTree, Diagnostic> findings, CancellationToken cancellationToken)
    {
        var trees = compilation.SyntaxTrees.ToImmutableArray();
        var places = findings.SelectMany(ofTree => ofTree).SelectMany(diagnostic => diagnostic.AdditionalLocations.Append(diagnostic.Location));
        var restsOn = new HashSet<SyntaxTree>(read.Concat(places.Select(place => place.SourceTree!)).Concat(trees.Where(tree => MayStartStacks(tree, cancellationToken))));
        if (trees.FirstOrDefault(restsOn.Contains) is { } first)
        {
            var references = compilation.References.Select(reference => new WeakReference<MetadataReference>(reference)).ToImmutableArray();
            _runs.GetValue(first, _ => new StrongBox<Run>()).Value = new Run(trees, restsOn, references, compilation.Options, configuration.Describe(trees.Where(restsOn.Contains)), findings);
        }
    }

    private static bool MayStartStacks(SyntaxTree tree, CancellationToken cancellationToken)
        => EntryPoints.Of(tree, cancellationToken) is { HasHost: true } or { Deployments.IsEmpty: false };

    /// <param name="Trees">All trees of the program, in their order.</param>
    /// <param name="RestsOn">Those that must be the same. Of the others only the declarations must be.</param>
    /// <param name="References">The references. One to a project would keep its compilation alive.</param>
    /// <param name="Options">The options of the compilation.</param>
    /// <param name="Configuration">The configuration of this analyzer, in words.</param>
    /// <param name="Findings">What was found.</param>
    private sealed record Run(
        ImmutableArray<SyntaxTree> Trees,
        HashSet<SyntaxTree> RestsOn,
        ImmutableArray<WeakReference<MetadataReference>> References,
        CompilationOptions Options,
        string Configuration,
        ILookup<SyntaxTree, Diagnostic> Findings)
    {
        public bool HoldsFor(Compilation compilation, ImmutableArray<SyntaxTree> trees, ProgramConfiguration configuration, CancellationToken cancellationToken)
        {
            if (trees.Length != Trees.Length)
            {
                return false;
            }

            for (var i = 0; i < trees.Length; i++)
            {
                if (trees[i] != Trees[i] && (RestsOn.Contains(Trees[i]) || !IsSameOutsideOfMembers(Trees[i], trees[i], cancellationToken)))
                {
                    return false;
                }
            }

            return Options.Equals(compilation.Options) && HasSameReferences(compilation) && Configuration == configuration.Describe(trees.Where(RestsOn.Contains));
        }

        // What the code of other files means depends on a file's declarations, constants and usings, and on nothing inside of its members.
        private static bool IsSameOutsideOfMembers(SyntaxTree old, SyntaxTree edited, CancellationToken cancellationToken)
            => old.FilePath == edited.FilePath
                && old.Options.Equals(edited.Options)
                && edited.IsEquivalentTo(old, topLevel: true)
                && !MayStartStacks(edited, cancellationToken);

        private bool HasSameReferences(Compilation compilation)
        {
            var i = 0;
            foreach (var reference in compilation.References)
            {
                if (i == References.Length || !References[i++].TryGetTarget(out var old) || old != reference)
                {
                    return false;
                }
            }

            return i == References.Length;
        }
    }
}
