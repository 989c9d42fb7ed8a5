namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>What a <see cref="Mutation"/> does.</summary>
internal enum MutationKind
{
    DeleteToken,
    DuplicateToken,
    SwapTokens,
    DeleteNode,
    DuplicateNode,
    SwapNodes,

    /// <summary>The file ends in the middle.</summary>
    Cut,

    /// <summary>The file goes on as a file of another program.</summary>
    Splice,

    /// <summary>A token that doesn't belong there.</summary>
    Insert,
}
