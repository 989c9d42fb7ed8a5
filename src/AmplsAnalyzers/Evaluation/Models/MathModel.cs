using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Arithmetic that isn't an operator.</summary>
internal static class MathModel
{
    public static Value? TryInvoke(Call call) => (call.Method.Name, call.Arguments) switch
    {
        ("Min", [ConstantValue { Constant: int a }, ConstantValue { Constant: int b }]) => new ConstantValue(Math.Min(a, b), call.Syntax),
        ("Max", [ConstantValue { Constant: int a }, ConstantValue { Constant: int b }]) => new ConstantValue(Math.Max(a, b), call.Syntax),
        ("Abs", [ConstantValue { Constant: int a and > int.MinValue }]) => new ConstantValue(Math.Abs(a), call.Syntax),
        _ => null,
    };
}
