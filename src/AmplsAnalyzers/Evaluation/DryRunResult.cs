using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>What a dry run of a compilation yields.</summary>
/// <param name="Stacks">One stack for each entry point that has resources, in the order of their places.</param>
/// <param name="Steps">The operations that were run.</param>
/// <param name="Trees">The trees whose text has a part in it. Of the others only the declarations have.</param>
internal sealed record DryRunResult(ImmutableArray<Stack> Stacks, long Steps, IReadOnlyCollection<SyntaxTree> Trees);
