using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>Whether two values are surely the same, surely different, or neither.</summary>
internal static class Sameness
{
    /// <summary>True if the two are surely the same value.</summary>
    public static bool AreSame(Value a, Value b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        return (a, b) switch
        {
            (ConstantValue x, ConstantValue y) => ConstantsEqual(x.Constant, y.Constant),
            (ReferenceValue x, ReferenceValue y) => ReferenceEquals(x.Resource, y.Resource) && x.Path.SequenceEqual(y.Path, StringComparer.Ordinal),
            (ObjectInstance { Resource: { } resource }, ReferenceValue { IsResource: true } y) => ReferenceEquals(resource, y.Resource),
            (ReferenceValue { IsResource: true } x, ObjectInstance { Resource: { } resource }) => ReferenceEquals(resource, x.Resource),
            (UnknownValue x, UnknownValue y) => x.IsSame(y),
            (TypeValue x, TypeValue y) => SymbolEqualityComparer.Default.Equals(x.Type, y.Type),
            (TextValue x, TextValue y) => x.Parts.Length == y.Parts.Length && x.Parts.Zip(y.Parts, AreSame).All(same => same),
            (TupleValue x, TupleValue y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items, (i, j) => AreSame(i.Value, j.Value)).All(same => same),
            _ => false,
        };
    }

    /// <summary>What <c>a == b</c> gives; null if it can't be known.</summary>
    public static bool? Equal(Value a, Value b)
    {
        if (a is ChoiceValue choice)
        {
            return Agree(choice.Alternatives.Select(alternative => Equal(alternative, b)));
        }

        if (b is ChoiceValue other)
        {
            return Agree(other.Alternatives.Select(alternative => Equal(a, alternative)));
        }

        if (AreSame(a, b))
        {
            return a is UnknownValue { Reason: not UnknownReason.Parameter and not UnknownReason.Configuration } ? null : true;
        }

        return (a, b) switch
        {
            (ConstantValue, ConstantValue) or (TypeValue, TypeValue) => false,
            (UnknownValue, _) or (_, UnknownValue) => null,
            (ConstantValue { Constant: null }, ReferenceValue { IsResource: true }) or (ReferenceValue { IsResource: true }, ConstantValue { Constant: null }) => false,
            (ReferenceValue, _) or (_, ReferenceValue) => BothResources(a, b) ? false : null,
            (ConstantValue { Constant: null }, TextValue) or (TextValue, ConstantValue { Constant: null }) => false,
            (TextValue, _) or (_, TextValue) => null,
            (ConstantValue { Constant: null }, _) or (_, ConstantValue { Constant: null }) => false,
            (TupleValue x, TupleValue y) => x.Items.Length != y.Items.Length ? false : Agreed(x.Items.Zip(y.Items, (i, j) => Equal(i.Value, j.Value))),
            (ListInstance or MapInstance or DelegateValue, ListInstance or MapInstance or DelegateValue or ConstantValue) or (ConstantValue, ListInstance or MapInstance or DelegateValue) => false,
            _ => null,
        };
    }

    private static bool? Agreed(IEnumerable<bool?> answers)
    {
        var all = answers.ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    private static bool BothResources(Value a, Value b)
        => a is ReferenceValue { IsResource: true } or ObjectInstance { Resource: not null }
        && b is ReferenceValue { IsResource: true } or ObjectInstance { Resource: not null };

    private static bool? Agree(IEnumerable<bool?> answers)
    {
        bool? agreed = null;
        var first = true;
        foreach (var answer in answers)
        {
            if (answer is null || (!first && answer != agreed))
            {
                return null;
            }

            agreed = answer;
            first = false;
        }

        return agreed;
    }

    private static bool ConstantsEqual(object? a, object? b)
        => Equals(a, b) || (Numbers.IsNumber(a) && Numbers.IsNumber(b) && Numbers.ToDouble(a!).Equals(Numbers.ToDouble(b!)));
}
