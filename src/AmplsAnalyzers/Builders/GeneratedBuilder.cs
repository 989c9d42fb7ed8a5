using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Builders;

/// <summary>Tells the files that the generator wrote from those of the user.</summary>
internal static class GeneratedBuilder
{
    /// <summary>The ending of their names.</summary>
    public const string FileEnding = ".PrivateLinkScopeBuilder.g.cs";

    public static bool IsIn(SyntaxTree tree) => tree.FilePath.EndsWith(FileEnding, StringComparison.Ordinal);
}
