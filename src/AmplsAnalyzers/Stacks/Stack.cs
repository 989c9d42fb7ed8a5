using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Stacks;

/// <summary>What a dry run of one entry point yields: the resources that <c>pulumi preview</c> would register, in the order of their registration.</summary>
/// <param name="entryPoint">The syntax at which the dry run started.</param>
/// <param name="resources">Everything that the program registers, reads (<c>X.Get</c>) or looks up (<c>GetX.Invoke</c>).</param>
/// <param name="isComplete">False if a budget was spent: then nothing may be concluded from an absence.</param>
internal sealed class Stack(SyntaxNode entryPoint, ImmutableArray<StackResource> resources, bool isComplete)
{
    public SyntaxNode EntryPoint { get; } = entryPoint;

    public ImmutableArray<StackResource> Resources { get; } = resources;

    public bool IsComplete { get; } = isComplete;
}
