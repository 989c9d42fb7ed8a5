using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Values as they are at one moment: what a resource is registered with doesn't change when the program changes its objects later.</summary>
internal static class Snapshots
{
    private const int MaxDepth = 24;

    public static Value Of(Interpreter interpreter, Value value) => Of(interpreter, value, depth: 0);

    /// <summary>The snapshot of an args or options object; an unknown object for anything else.</summary>
    public static ObjectValue OfObject(Interpreter interpreter, Value value) => Of(interpreter, value, depth: 0) as ObjectValue ?? ObjectValue.Unknown;

    private static Value Of(Interpreter interpreter, Value value, int depth)
    {
        var snapshot = Take(interpreter, value, depth);
        return value.Awaited.IsEmpty || ReferenceEquals(snapshot, value) ? snapshot : snapshot.After(value.Awaited);
    }

    private static Value Take(Interpreter interpreter, Value value, int depth)
    {
        interpreter.Budget.Step();
        if (depth > MaxDepth)
        {
            return new UnknownValue(UnknownReason.Recursion, value.Origin);
        }

        switch (value)
        {
            case ObjectInstance { Resource: { } resource }:
                return new ReferenceValue(resource, ImmutableArray<string>.Empty, value.Origin);
            case ObjectInstance instance:
                var properties = ImmutableDictionary.CreateBuilder<string, AssignedValue>();
                foreach (var member in instance.Members)
                {
                    if (member.Key is IPropertySymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Public } && member.Value.Content is AssignedValue assigned)
                    {
                        properties[member.Key.Name] = Of(interpreter, assigned, depth + 1);
                    }
                }

                return new ObjectValue(instance.Type, properties.ToImmutable(), instance.Unseen is null, instance.Origin);
            case ListInstance list:
                return new SequenceValue(list.Content.Elements.Select(element => Of(interpreter, element, depth + 1)).ToImmutableArray(), list.Content.IsComplete, list.Origin);
            case TupleValue tuple:
                return new SequenceValue(tuple.Items.Select(item => Of(interpreter, item, depth + 1)).ToImmutableArray(), isComplete: true, tuple.Origin);
            case MapInstance map:
                var entries = ImmutableDictionary.CreateBuilder<string, AssignedValue>();
                var isComplete = map.Content.IsComplete;
                foreach (var entry in map.Content.Entries)
                {
                    if (entry.Key.Text is { } key)
                    {
                        entries[key] = Of(interpreter, entry.Value, depth + 1);
                    }
                    else
                    {
                        isComplete = false;
                    }
                }

                return new MapValue(entries.ToImmutable(), isComplete, map.Origin);
            case ChoiceValue choice:
                // The same choice stays the same value: two inputs that are given it are equal, whatever it is.
                var alternatives = choice.Alternatives.Select(alternative => Of(interpreter, alternative, depth + 1)).ToImmutableArray();
                return alternatives.SequenceEqual(choice.Alternatives) ? choice : new ChoiceValue(alternatives, choice.Origin);
            case LazyInstance { Cell.Content: AssignedValue made }:
                return Of(interpreter, made.Value, depth + 1);
            case LazyInstance or DeferredSequence or EnumeratorInstance or FaultedTask or TextBuilderInstance or DelegateValue or MulticastValue or NeverValue or TypeValue:
                return new UnknownValue(UnknownReason.UnseenCode, value.Origin);
            default:
                return value;
        }
    }

    private static AssignedValue Of(Interpreter interpreter, AssignedValue assigned, int depth)
        => assigned with { Value = Of(interpreter, assigned.Value, depth) };
}
