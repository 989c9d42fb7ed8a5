using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Testing;

/// <summary>
/// Compares syntax trees by what a reader of them sees. Roslyn's own comparison also tells apart how a list of one element is stored, which differs between a parsed tree and an edited one.
/// </summary>
internal static class SyntaxStructure
{
    public static bool AreEqual(SyntaxNodeOrToken left, SyntaxNodeOrToken right)
        => left.IsKind(right.Kind())
            && left.IsMissing == right.IsMissing
            && (left.IsNode || left.ToString() == right.ToString())
            && left.ChildNodesAndTokens().Count == right.ChildNodesAndTokens().Count
            && left.ChildNodesAndTokens().Zip(right.ChildNodesAndTokens()).All(pair => AreEqual(pair.First, pair.Second));
}
