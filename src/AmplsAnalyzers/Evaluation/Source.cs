using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>
/// The code that the dry run can look into: the trees of the compilation. A project that it references has no source, although an editor hands it over with its own:
/// what is seen must not depend on who compiles.
/// </summary>
internal static class Source
{
    public static bool Contains(Compilation compilation, ISymbol symbol)
        => !symbol.DeclaringSyntaxReferences.IsEmpty && compilation.ContainsSyntaxTree(symbol.DeclaringSyntaxReferences[0].SyntaxTree);
}
