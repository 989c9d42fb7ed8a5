using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>What code that can't be seen gets hold of: a resource that went there may be referred to by something unseen.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Marks every resource that can be reached from a value as handed on.</summary>
    /// <param name="value">What goes to unseen code, or out of the program.</param>
    /// <param name="isLibrary">True if what only the library itself gets at, in private members, stays in there.</param>
    public void HandOn(Value value, bool isLibrary) => HandOn(value, isLibrary, new HashSet<Value>());

    private void HandOn(Value value, bool isLibrary, HashSet<Value> visited)
    {
        if (value is ConstantValue or NeverValue || visited.Count > 10_000 || !visited.Add(value))
        {
            return;
        }

        switch (value)
        {
            case ReferenceValue reference:
                // Other outputs than the id and the name identify nothing.
                if (reference.IsResource || reference.IsOutput("Id") || reference.IsOutput("Name") || reference.IsOutput("Urn"))
                {
                    reference.Resource.IsHandedOn = true;
                }

                break;
            case UnknownValue unknown:
                foreach (var source in unknown.Sources)
                {
                    source.IsHandedOn = true;
                }

                break;
            case TextValue text:
                foreach (var part in text.Parts)
                {
                    HandOn(part, isLibrary, visited);
                }

                break;
            case ChoiceValue choice:
                foreach (var alternative in choice.Alternatives)
                {
                    HandOn(alternative, isLibrary, visited);
                }

                break;
            case TupleValue tuple:
                foreach (var item in tuple.Items)
                {
                    HandOn(item.Value, isLibrary, visited);
                }

                break;
            case ListInstance list:
                list.IsHandedOn = true;
                foreach (var element in list.Content.Elements)
                {
                    HandOn(element.Value, isLibrary, visited);
                }

                break;
            case MapInstance map:
                map.IsHandedOn = true;
                foreach (var entry in map.Content.Entries)
                {
                    HandOn(entry.Key, isLibrary, visited);
                    HandOn(entry.Value.Value, isLibrary, visited);
                }

                break;
            case ObjectInstance instance:
                instance.IsHandedOn = true;
                if (instance.Resource is { } resource)
                {
                    resource.IsHandedOn = true;
                }

                foreach (var member in instance.Members)
                {
                    if (member.Value.Content is AssignedValue assigned && (!isLibrary || MemberReach.IsOpen(member.Key, Code)))
                    {
                        HandOn(assigned.Value, isLibrary, visited);
                    }
                }

                break;
            case LazyInstance { Cell.Content: AssignedValue made }:
                HandOn(made.Value, isLibrary, visited);
                break;
            case DeferredSequence:
                // Whoever has it may enumerate it.
                Repeat(() => ForEach(value, value.Origin, element =>
                {
                    HandOn(element.Value, isLibrary);
                    return Flow.Next;
                }));
                break;
            case EnumeratorInstance enumerator:
                foreach (var element in enumerator.Content.Elements)
                {
                    HandOn(element.Value, isLibrary, visited);
                }

                break;
            case MulticastValue several:
                foreach (var handler in several.Handlers)
                {
                    HandOn(handler, isLibrary, visited);
                }

                break;
            case DelegateValue { Receiver: { } receiver }:
                HandOn(receiver, isLibrary, visited);
                break;
        }
    }

    /// <summary>The outputs of a stack class leave the program.</summary>
    private void HandOnOutputs(Value stack)
    {
        if (stack is not ObjectInstance instance)
        {
            return;
        }

        foreach (var member in instance.Members)
        {
            if (member.Value.Content is AssignedValue assigned
                && member.Key.GetAttributes().Any(attribute => PulumiTypes.IsCore(attribute.AttributeClass, "OutputAttribute")))
            {
                HandOn(assigned.Value, isLibrary: false);
            }
        }
    }
}
