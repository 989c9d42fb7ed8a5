using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>What holds after a condition that can't be decided: the one or the other.</summary>
internal static class Joins
{
    private const int MaxAlternatives = 8;

    /// <summary>Joins the contents of a cell.</summary>
    public static object? Contents(object? a, object? b)
    {
        if (ReferenceEquals(a, b))
        {
            return a;
        }

        return (a, b) switch
        {
            (ListContent x, ListContent y) => Lists(x, y),
            (MapContent x, MapContent y) => Maps(x, y),
            (AssignedValue x, AssignedValue y) => new AssignedValue(Values(x.Value, y.Value), x.Expression ?? y.Expression),
            // Written in one branch alone: in the other the place keeps what it had, which is nothing.
            (AssignedValue x, null) => x with { Value = Values(x.Value, ConstantValue.Null) },
            (null, AssignedValue y) => y with { Value = Values(ConstantValue.Null, y.Value) },
            _ => a ?? b,
        };
    }

    public static Value Values(Value a, Value b)
    {
        if (a is NeverValue || Sameness.AreSame(a, b))
        {
            return b is NeverValue ? a : ReferenceEquals(a, b) || a is NeverValue ? b : a;
        }

        if (b is NeverValue)
        {
            return a;
        }

        var alternatives = ImmutableArray.CreateBuilder<Value>();
        foreach (var value in Alternatives(a).Concat(Alternatives(b)))
        {
            if (!alternatives.Any(known => Sameness.AreSame(known, value)))
            {
                alternatives.Add(value);
            }
        }

        if (alternatives.Count > MaxAlternatives)
        {
            return new UnknownValue(UnknownReason.Condition, a.Origin ?? b.Origin);
        }

        if (alternatives.Count > 1 && alternatives.All(alternative => alternative is UnknownValue))
        {
            var unknowns = alternatives.Cast<UnknownValue>().OrderBy(unknown => !unknown.MayHideOutputs).ToList();
            return new UnknownValue(unknowns[0].Reason, unknowns[0].Origin, unknowns.SelectMany(unknown => unknown.Sources).Distinct().ToImmutableArray());
        }

        return alternatives.Count == 1 ? alternatives[0] : new ChoiceValue(alternatives.ToImmutable(), a.Origin ?? b.Origin);
    }

    private static IEnumerable<Value> Alternatives(Value value) => value is ChoiceValue choice ? choice.Alternatives : ImmutableArray.Create(value);

    private static ListContent Lists(ListContent a, ListContent b)
    {
        var common = 0;
        while (common < a.Elements.Count && common < b.Elements.Count && SameElement(a.Elements[common], b.Elements[common]))
        {
            common++;
        }

        var elements = a.Elements.GetRange(0, common).ToBuilder();
        foreach (var element in a.Elements.Skip(common).Concat(b.Elements.Skip(common)))
        {
            elements.Add(element with { IsConditional = true });
        }

        return new ListContent(elements.ToImmutable(), a.IsComplete && b.IsComplete);
    }

    private static bool SameElement(AssignedValue a, AssignedValue b)
        => ReferenceEquals(a, b) || (a.IsConditional == b.IsConditional && Sameness.AreSame(a.Value, b.Value));

    private static MapContent Maps(MapContent a, MapContent b)
    {
        var entries = ImmutableList.CreateBuilder<KeyValuePair<Value, AssignedValue>>();
        foreach (var entry in a.Entries)
        {
            var other = b.Entries.FirstOrDefault(e => Sameness.AreSame(e.Key, entry.Key));
            entries.Add(new(entry.Key, other.Value is null
                ? entry.Value with { IsConditional = true }
                : (AssignedValue)Contents(entry.Value, other.Value)!));
        }

        foreach (var entry in b.Entries)
        {
            if (!a.Entries.Any(e => Sameness.AreSame(e.Key, entry.Key)))
            {
                entries.Add(new(entry.Key, entry.Value with { IsConditional = true }));
            }
        }

        return new MapContent(entries.ToImmutable(), a.IsComplete && b.IsComplete);
    }
}
