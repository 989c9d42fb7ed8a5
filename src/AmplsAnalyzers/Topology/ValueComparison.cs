using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>Comparison of values in three-valued logic: true, false, or null where it can't be known.</summary>
internal static class ValueComparison
{
    /// <summary>Every value that this one can be.</summary>
    public static ImmutableArray<Value> Alternatives(this Value value)
        => value is ChoiceValue choice ? choice.Alternatives : ImmutableArray.Create(value);

    /// <summary>Whether two values are equal when the program runs. Texts that differ in case only are equal.</summary>
    public static bool? SameAs(this Value left, Value right)
    {
        if (left is UnknownValue x && right is UnknownValue y)
        {
            // What was never evaluated is one value for all.
            return x.IsSame(y) && !x.IsSame(UnknownValue.NotEvaluated) ? true : null;
        }

        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left is ChoiceValue || right is ChoiceValue)
        {
            return Agreement(
                from a in left.Alternatives()
                from b in right.Alternatives()
                select a.SameAs(b));
        }

        return (left, right) switch
        {
            (ConstantValue a, ConstantValue b) => SameConstant(a.Constant, b.Constant),
            (ReferenceValue a, ReferenceValue b) => SameReference(a, b),
            (TextValue a, TextValue b) => SameParts(a.Parts, b.Parts),
            _ => null,
        };
    }

    /// <summary>The common answer; null if the answers differ, or one of them isn't known.</summary>
    public static bool? Agreement(IEnumerable<bool?> answers)
    {
        bool? agreed = null;
        foreach (var answer in answers)
        {
            if (answer is null || (agreed is not null && agreed != answer))
            {
                return null;
            }

            agreed = answer;
        }

        return agreed;
    }

    private static bool SameConstant(object? left, object? right)
        => left is string a && right is string b ? string.Equals(a, b, StringComparison.OrdinalIgnoreCase) : Equals(left, right);

    private static bool? SameReference(ReferenceValue left, ReferenceValue right)
    {
        if (!left.Path.SequenceEqual(right.Path, StringComparer.Ordinal))
        {
            return null;
        }

        if (ReferenceEquals(left.Resource, right.Resource))
        {
            // An element of a list that can't be told apart may be another one each time.
            return left.Path.Contains("[*]") ? null : true;
        }

        // Two resources that the program creates are two resources in Azure. Their ids differ; other outputs may be equal.
        return left.IsOutput("Id") && left.Resource.Mode == ResourceMode.Custom && right.Resource.Mode == ResourceMode.Custom ? false : null;
    }

    private static bool? SameParts(ImmutableArray<Value> left, ImmutableArray<Value> right)
        => left.Length == right.Length && left.Zip(right, SameAs).All(same => same == true) ? true : null;
}
