using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>What holds: yes, no, or nobody can tell.</summary>
internal sealed partial class Interpreter
{
    public static Value FromTruth(bool? truth, SyntaxNode syntax)
        => truth is { } known ? new ConstantValue(known, syntax) : new UnknownValue(UnknownReason.Condition, syntax);

    public static bool? Truth(Value value)
    {
        switch (value)
        {
            case ConstantValue constant:
                return constant.Constant as bool?;
            case ChoiceValue choice:
                var first = choice.Alternatives[0].Boolean;
                return choice.Alternatives.All(alternative => alternative.Boolean == first) ? first : null;
            default:
                return null;
        }
    }

    private static bool? And(bool? a, bool? b) => a == false || b == false ? false : a is null || b is null ? null : true;

    private static bool? Or(bool? a, bool? b) => a == true || b == true ? true : a is null || b is null ? null : false;

    private static bool? Not(bool? a) => a is { } known ? !known : null;

    /// <summary>Whether a value is null; null if it can't be known.</summary>
    public static bool? IsNull(Value value) => value switch
    {
        ConstantValue constant => constant.Constant is null,
        UnknownValue => null,
        // A resource that is there has a name and an id.
        ReferenceValue { IsResource: false } output => output.IsOutput("Id") || output.IsOutput("Urn") ? false : null,
        ChoiceValue choice => choice.Alternatives.All(alternative => IsNull(alternative) == true) ? true
            : choice.Alternatives.All(alternative => IsNull(alternative) == false) ? false
            : null,
        _ => false,
    };

    /// <summary>Whether a value of a type is null; an input or output that is there is no null, whatever it will hold.</summary>
    private static bool? IsNull(Value value, ITypeSymbol? type)
        => value is ReferenceValue && PulumiTypes.IsInputOrOutput(type) ? false : IsNull(value);
}
