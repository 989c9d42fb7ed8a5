using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>What <c>typeof</c> gives.</summary>
internal sealed class TypeValue(ITypeSymbol type, SyntaxNode? origin) : Value(origin)
{
    public ITypeSymbol Type { get; } = type;

    public override string ToString() => $"typeof({Type.Name})";
}
