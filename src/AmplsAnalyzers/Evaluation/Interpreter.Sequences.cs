using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>What can be looped over, and the loops over it: a query or an iterator runs together with the loop, element by element.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Runs something for each element of a collection: once for each known one, any number of times for the others.</summary>
    /// <returns>How the loop ended: it goes on to the next statement, or was left from inside.</returns>
    public Flow ForEach(Value collection, SyntaxNode? syntax, Func<AssignedValue, Flow> body)
    {
        Budget.Step();
        switch (Opened(collection, syntax))
        {
            case NeverValue:
                return Flow.Throw;
            case DeferredSequence sequence:
                return sequence.Run(body);
            case ObjectInstance enumerator when IsEnumerator(enumerator):
                return ForEachMoved(enumerator, syntax, body);
            case ObjectInstance unknown:
                collection = unknown;
                break;
            case var opened:
                collection = Enumerated(opened, syntax);
                break;
        }

        if (collection is NeverValue)
        {
            return Flow.Throw;
        }

        if (Elements(collection) is not { } content)
        {
            Repeat(() => body(new AssignedValue(ElementOf(collection, syntax), syntax)));
            return Flow.Next;
        }

        var rounds = 0;
        foreach (var element in content.Elements)
        {
            if (++rounds > Budget.MaxRounds)
            {
                Repeat(() => body(new AssignedValue(Unknown(UnknownReason.Budget, syntax), syntax)));
                return Flow.Next;
            }

            var flow = element.IsConditional
                ? BranchOff(() => body(element with { IsConditional = false }), () => Flow.Next)
                : body(element);
            if (!flow.IsNext)
            {
                return flow;
            }
        }

        if (!content.IsComplete)
        {
            Repeat(() => body(new AssignedValue(Unknown(UnknownReason.Loop, syntax, collection), syntax)));
        }

        return Flow.Next;
    }

    /// <summary>Runs a query's loop over its source. It ends the sequence by <see cref="Flow.Stop"/>, whereas the loop over the query may be left in any way.</summary>
    /// <param name="source">What the query asks.</param>
    /// <param name="syntax">The query.</param>
    /// <param name="body">What is done with an element of the source; it gives the query's own elements to its second argument.</param>
    /// <param name="round">The loop over the query.</param>
    public Flow Query(Value source, SyntaxNode syntax, Func<AssignedValue, Func<AssignedValue, Flow>, Flow> body, Func<AssignedValue, Flow> round)
    {
        var (frame, first) = (_frame, _frame.PendingExits.Count);
        var flow = ForEach(source, syntax, element => body(element, given => Leaving(round(given))));
        MeetExits(frame, first, exit => exit is { Kind: FlowKind.Stop, Left: null });
        for (var i = first; i < frame.PendingExits.Count; i++)
        {
            frame.PendingExits[i].Flow = frame.PendingExits[i].Flow.Left?.Value ?? frame.PendingExits[i].Flow;
        }

        return flow.Kind == FlowKind.Stop ? flow.Left?.Value ?? Flow.Next : flow;
    }

    /// <summary>The way in which a loop is left, on its way through the sequence that it is over: nothing there catches it.</summary>
    private static Flow Leaving(Flow flow)
        => flow.Kind is FlowKind.Next or FlowKind.Throw ? flow : new Flow(FlowKind.Stop) { Left = new StrongBox<Flow>(flow) };

    /// <summary>Runs a round of the loop over an iterator, for what it has just yielded.</summary>
    private Flow Yield(AssignedValue element)
    {
        if (_frame.Consumer is not { } consumer)
        {
            return Flow.Next;
        }

        var iterator = _frame;
        var inner = _calls.GetRange(consumer.Depth, _calls.Count - consumer.Depth);
        _calls.RemoveRange(consumer.Depth, inner.Count);
        _frame = consumer.Frame;
        try
        {
            return Leaving(consumer.Round(element));
        }
        finally
        {
            _frame = iterator;
            _calls.AddRange(inner);
        }
    }

    /// <summary>Where the loop over an iterator may have been left, it waits for that itself once the iterator has ended.</summary>
    private static void HandOver(Frame iterator, Consumer consumer)
    {
        foreach (var pending in iterator.PendingExits.Where(pending => pending.Flow.Left is not null).ToList())
        {
            iterator.PendingExits.Remove(pending);
            pending.Flow = pending.Flow.Left!.Value;
            consumer.Frame.PendingExits.Add(pending);
        }
    }

    private Flow ForEachUnknown(SyntaxNode? syntax, Func<AssignedValue, Flow> body)
    {
        Repeat(() => body(new AssignedValue(Unknown(UnknownReason.Recursion, syntax), syntax)));
        return Flow.Next;
    }

    /// <summary>Loops over an enumerator of the program's own.</summary>
    private Flow ForEachMoved(ObjectInstance enumerator, SyntaxNode? syntax, Func<AssignedValue, Flow> body)
    {
        var moveNext = Method(enumerator.Type!, "MoveNext", "MoveNextAsync")!;
        var current = Inherited(enumerator.Type!, "Current").FirstOrDefault();
        if (current is null || syntax is null)
        {
            Repeat(() => body(new AssignedValue(Unknown(UnknownReason.Loop, syntax, enumerator), syntax)));
            return Flow.Next;
        }

        var flow = Flow.Next;
        for (var round = 0; flow.IsNext; round++)
        {
            var moved = Run(moveNext, enumerator, (_, _) => { }, syntax);
            if (moved is NeverValue)
            {
                return Flow.Throw;
            }

            var goesOn = Truth(moved);
            if (goesOn == false)
            {
                break;
            }

            if (goesOn is null || round >= Budget.MaxRounds)
            {
                Repeat(() => Run(moveNext, enumerator, (_, _) => { }, syntax) is NeverValue ? Flow.Throw : body(new AssignedValue(ReadMember(enumerator, current, syntax), syntax)));
                break;
            }

            var element = ReadMember(enumerator, current, syntax);
            flow = element is NeverValue ? Flow.Throw : body(new AssignedValue(element, syntax));
        }

        Dispose([enumerator], syntax);
        return flow;
    }

    private bool IsEnumerator(Value value) => value is ObjectInstance { Type: { } type } && Method(type, "MoveNext", "MoveNextAsync") is not null;

    private IMethodSymbol? Method(INamedTypeSymbol type, params string[] names)
        => names.SelectMany(name => Inherited(type, name)).OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty && HasBody(method));

    /// <summary>What an object of the program's own is looped over by: what its <c>GetEnumerator</c> gives; any other value as it is.</summary>
    private Value Opened(Value value, SyntaxNode? syntax)
    {
        if (value is not ObjectInstance { Type: { } type, Resource: null } instance)
        {
            return value;
        }

        var found = Method(type, "GetEnumerator", "GetAsyncEnumerator") ?? type.AllInterfaces
            .Where(candidate => candidate is { Name: "IEnumerable" or "IAsyncEnumerable", IsGenericType: true })
            .SelectMany(candidate => candidate.GetMembers())
            .Select(type.FindImplementationForInterfaceMember)
            .OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.MethodKind != MethodKind.PropertyGet && HasBody(method));
        return found is not null && Run(found, instance, (_, _) => { }, syntax) is var opened && (opened is DeferredSequence or ListInstance or MapInstance or EnumeratorInstance or NeverValue || IsEnumerator(opened)) ? opened : value;
    }

    /// <summary>What a deferred sequence or an object of the program's own yields when it is looped over to its end; any other value as it is.</summary>
    public Value Enumerated(Value value, SyntaxNode? syntax)
    {
        Budget.Step();
        switch (value)
        {
            case DeferredSequence { Whole: { } whole }:
                return Enumerated(whole(), syntax);
            case ChoiceValue choice when choice.Alternatives.Any(alternative => alternative is DeferredSequence):
                return choice.Alternatives
                    .Select(alternative => (Func<Value>)(() => Enumerated(alternative, syntax)))
                    .Aggregate((a, b) => () => Either(a, b))();
            case DeferredSequence:
                return Collected(value, syntax);
            case ObjectInstance:
                var opened = Opened(value, syntax);
                return opened is DeferredSequence || IsEnumerator(opened) ? Collected(opened, syntax) : opened;
            default:
                return value;
        }
    }

    private Value Collected(Value sequence, SyntaxNode? syntax)
    {
        var list = new ListInstance(ListContent.Empty, syntax);
        var flow = ForEach(sequence, syntax, element =>
        {
            Append(list, element);
            return list.Content.Elements.Count > Budget.MaxElements ? throw new BudgetSpentException() : Flow.Next;
        });
        return flow.Kind == FlowKind.Throw ? NeverValue.Instance : list;
    }

    /// <summary>A query that does nothing before it is enumerated.</summary>
    private DeferredSequence Deferred(Call call)
    {
        if (QueryModel.Streams(this, call))
        {
            return new DeferredSequence(round => QueryModel.Run(this, call, round), call.Syntax);
        }

        Func<Value> whole = () => WithEnumerated(call) is { } enumerated ? InvokeLibrary(enumerated) : NeverValue.Instance;
        return new DeferredSequence(round => ForEach(whole(), call.Syntax, round), call.Syntax) { Whole = whole };
    }

    private Value InvokeLibrary(Call call) => LibraryModels.TryInvoke(this, call) ?? InvokeUnseen(call);

    private static bool AnyDeferred(ImmutableArray<Value> values) => values.Any(static value => value is DeferredSequence);

    /// <summary>The call with what the deferred sequences that it enumerates yield this time; null if one of them surely throws.</summary>
    private Call? WithEnumerated(Call call)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            // Where a method takes a value of any type, the sequence stays what it is.
            if (call.Arguments[i] is DeferredSequence sequence && i < call.Method.Parameters.Length && call.Method.OriginalDefinition.Parameters[i].Type.Name is "IEnumerable" or "IOrderedEnumerable" or "IAsyncEnumerable")
            {
                call = call with { Arguments = call.Arguments.SetItem(i, Enumerated(sequence, call.Syntax)) };
            }
        }

        return call.Arguments.Any(argument => argument is NeverValue) ? null : call;
    }

    /// <summary>The elements of anything that can be looped over; null if nothing is known of them.</summary>
    public ListContent? Elements(Value value)
    {
        switch (value)
        {
            case ListInstance list:
                return list.Content;
            case EnumeratorInstance { Position: -1 } enumerator:
                return enumerator.Content;
            case MapInstance { IsLookup: true } lookup:
                return new ListContent(lookup.Content.Entries.ConvertAll(entry => entry.Value), IsComplete: true);
            case MapInstance map:
                return new ListContent(
                    map.Content.Entries
                        .Select(entry => new AssignedValue(
                            new TupleValue(ImmutableArray.Create(new AssignedValue(entry.Key, entry.Key.Origin), entry.Value), entry.Value.Expression),
                            entry.Value.Expression,
                            entry.Value.IsConditional))
                        .ToImmutableList(),
                    map.Content.IsComplete);
            case ConstantValue { Constant: string text } when text.Length <= 1024:
                return new ListContent(text.Select(c => new AssignedValue(new ConstantValue(c, value.Origin), value.Origin)).ToImmutableList(), IsComplete: true);
            case ReferenceValue reference when Echo(reference) is SequenceValue { IsCertain: true } sequence:
                return new ListContent(
                    sequence.Elements
                        .Select((element, i) => new AssignedValue(new ReferenceValue(reference.Resource, reference.Path.Add($"[{i}]"), reference.Origin), reference.Origin))
                        .ToImmutableList(),
                    IsComplete: true);
            default:
                return null;
        }
    }

    /// <summary>What stands for an element that isn't known.</summary>
    private Value ElementOf(Value collection, SyntaxNode? syntax)
        => collection is ReferenceValue reference
            ? new ReferenceValue(reference.Resource, reference.Path.Add("[*]"), syntax)
            : Unknown((collection as UnknownValue)?.Reason ?? UnknownReason.Loop, syntax, collection);
}
