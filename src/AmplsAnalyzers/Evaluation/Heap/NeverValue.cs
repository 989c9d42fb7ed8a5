using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>The value of an expression that never yields one: a <c>throw</c>, or a call that surely throws.</summary>
internal sealed class NeverValue() : Value(origin: null)
{
    public static readonly NeverValue Instance = new();

    public override string ToString() => "never";
}
