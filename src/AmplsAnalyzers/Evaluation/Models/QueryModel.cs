using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>
/// The operators of LINQ that hand element by element on. What their source does, what their functions do and what the loop over them does take turns, and if the loop
/// is left nothing more is asked of the source.
/// </summary>
internal static class QueryModel
{
    /// <summary>True for an operator that hands element by element on, of a source that can be asked so.</summary>
    public static bool Streams(Interpreter interpreter, Call call)
        => call.Arguments is [var source, ..] && (source is DeferredSequence || interpreter.Elements(source) is not null) && KeyEquality.IsKnown(call, out _) && (call.Method.Name, call.Arguments) switch
        {
            ("Select" or "Where" or "SelectMany" or "TakeWhile" or "SkipWhile" or "Concat" or "Append" or "Prepend" or "Cast" or "OfType" or "Distinct" or "DistinctBy" or "Index", _) => true,
            ("Take" or "Skip", [_, ConstantValue { Constant: int }]) => true,
            ("Zip", [_, not DeferredSequence and var second, .. { Length: 0 } or [DelegateValue]]) => interpreter.Elements(second) is { IsCertain: true },
            ("Zip", [not DeferredSequence and var first, DeferredSequence, .. { Length: 0 } or [DelegateValue]]) => interpreter.Elements(first) is { IsCertain: true },
            _ => false,
        };

    /// <summary>Runs an operator that <see cref="Streams"/>.</summary>
    /// <param name="interpreter">The run.</param>
    /// <param name="call">The call of the operator.</param>
    /// <param name="round">The loop over its result.</param>
    public static Flow Run(Interpreter interpreter, Call call, Func<AssignedValue, Flow> round)
    {
        var (source, syntax) = (call.Arguments[0], call.Syntax);
        var argument = call.Arguments.Length > 1 ? call.Arguments[1] : ConstantValue.Null;
        var combine = call.Arguments.Length > 2 ? call.Arguments[2] : null;
        var position = new Position(interpreter, syntax);
        switch (call.Method.Name)
        {
            case "Select":
                return interpreter.ForEach(source, syntax, element => Selected(Called(element), element));
            case "SelectMany":
                return interpreter.ForEach(source, syntax, element => Called(element) is var inner and not NeverValue
                    ? interpreter.ForEach(inner, syntax, item => combine is null ? round(item) : Selected(interpreter.InvokeDelegate(combine, ImmutableArray.Create(element.Value, item.Value), syntax), item))
                    : Flow.Throw);
            case "Where":
                return interpreter.ForEach(source, syntax, element => interpreter.If(Called(element), () => round(element), () => Flow.Next));
            case "OfType" when call.Method.TypeArguments is [var wanted]:
                return interpreter.ForEach(source, syntax, element => interpreter.If(interpreter.IsInstanceOf(element.Value, interpreter.Substitute(wanted)), () => round(element), () => Flow.Next));
            case "TakeWhile":
                return interpreter.Query(source, syntax, (element, go) => interpreter.If(Called(element), () => go(element), () => Flow.Stop), round);
            case "SkipWhile":
                var isSkipping = new Cell().Set(new AssignedValue(new ConstantValue(constant: true, syntax), syntax));
                return interpreter.ForEach(source, syntax, element => interpreter.If(
                    ((AssignedValue)isSkipping.Content!).Value is var skips && skips.Boolean == false ? skips : Called(element),
                    () => Flow.Next,
                    () =>
                    {
                        interpreter.WriteCell(isSkipping, new ConstantValue(constant: false, syntax), syntax);
                        return round(element);
                    }));
            case "Take" when ((ConstantValue)argument).Constant is int and <= 0:
                return Flow.Next;
            case "Take":
                var most = (int)((ConstantValue)argument).Constant!;
                return interpreter.Query(
                    source,
                    syntax,
                    (element, go) => position.Next() is { } taken
                        ? go(element) is { IsNext: false } left ? left : taken + 1 >= most ? Flow.Stop : Flow.Next
                        : interpreter.If(truth: null, () => go(element), () => Flow.Stop),
                    round);
            case "Skip":
                var skipped = (int)((ConstantValue)argument).Constant!;
                return interpreter.ForEach(source, syntax, element => interpreter.If(position.Next() is { } before ? before >= skipped : null, () => round(element), () => Flow.Next));
            case "Concat":
                return interpreter.ForEach(source, syntax, round) is { IsNext: false } ended ? ended : interpreter.ForEach(argument, syntax, round);
            case "Append":
                return interpreter.ForEach(source, syntax, round) is { IsNext: false } stopped ? stopped : round(new AssignedValue(argument, call.ExpressionAt(1)));
            case "Prepend":
                return round(new AssignedValue(argument, call.ExpressionAt(1))) is { IsNext: false } first ? first : interpreter.ForEach(source, syntax, round);
            case "Distinct" or "DistinctBy":
                KeyEquality.IsKnown(call, out var comparer);
                var seen = new ListInstance(ListContent.Empty, syntax);
                return interpreter.ForEach(source, syntax, element =>
                {
                    var key = call.Method.Name == "DistinctBy" ? Called(element) : element.Value;
                    return key is NeverValue ? Flow.Throw : interpreter.If(!LinqModel.Contains(interpreter, seen.Content, key, comparer), () =>
                    {
                        interpreter.Append(seen, element with { Value = key });
                        return round(element);
                    }, () => Flow.Next);
                });
            case "Index":
                return interpreter.ForEach(source, syntax, element => Selected(new TupleValue(ImmutableArray.Create(new AssignedValue(position.Value(), syntax), element), syntax), element));
            case "Zip":
                return Zip(interpreter, call, combine, position, round);
            default:
                return interpreter.ForEach(source, syntax, round);
        }

        Value Called(AssignedValue element) => LinqModel.Call(interpreter, argument, element.Value, position, syntax);

        Flow Selected(Value value, AssignedValue element) => value is NeverValue ? Flow.Throw : round(new AssignedValue(value, value.Origin ?? element.Expression));
    }

    /// <summary>The operators that ask for no more elements than tell the answer, of a source that runs while it is asked; null for any other call.</summary>
    public static Value? TrySearch(Interpreter interpreter, Call call)
    {
        if (call is not { Method: { IsStatic: true, ContainingType.Name: "Enumerable" }, Arguments: [DeferredSequence source, ..] })
        {
            return null;
        }

        var syntax = call.Syntax;
        var test = call.Arguments.Length > 1 ? call.Arguments[1] : null;
        var position = new Position(interpreter, syntax);
        return (call.Method.Name, test) switch
        {
            ("First" or "FirstOrDefault", null or DelegateValue) => Search(
                call.Method.Name == "First" ? NeverValue.Instance : call.Arguments.Length > 2 ? call.Arguments[2] : Default(),
                Holds,
                element => element),
            ("FirstOrDefault", _) => Search(test!, _ => Constant(value: true), element => element),
            ("Any", null or DelegateValue) => Answer(Search(Constant(value: false), Holds, _ => Constant(value: true))),
            ("All", DelegateValue) => Answer(Search(Constant(value: true), element => Interpreter.FromTruth(!Interpreter.Truth(Holds(element)), syntax), _ => Constant(value: false))),
            ("Contains", { } sought) when call.Arguments.Length == 2 => Answer(Search(Constant(value: false), element => Interpreter.FromTruth(interpreter.Equal(element.Value, sought), syntax), _ => Constant(value: true))),
            ("ElementAt" or "ElementAtOrDefault", ConstantValue { Constant: int at }) => Search(
                call.Method.Name == "ElementAt" ? NeverValue.Instance : Default(),
                _ => Interpreter.FromTruth(position.Next() is { } passed ? passed == at : null, syntax),
                element => element),
            _ => null,
        };

        Value Search(Value otherwise, Func<AssignedValue, Value> test, Func<Value, Value> found)
        {
            var result = new Cell().Set(new AssignedValue(otherwise, syntax));
            var flow = interpreter.Query(
                source,
                syntax,
                (element, _) => interpreter.If(test(element), () =>
                {
                    interpreter.WriteCell(result, found(element.Value), syntax);
                    return Flow.Stop;
                }, () => Flow.Next),
                _ => Flow.Next);
            return flow.Kind == FlowKind.Throw ? NeverValue.Instance : ((AssignedValue)result.Content!).Value;
        }

        Value Holds(AssignedValue element) => test is null ? Constant(value: true) : interpreter.InvokeDelegate(test, ImmutableArray.Create(element.Value), syntax);

        Value Default() => interpreter.Default(interpreter.Substitute(call.Method.ReturnType), syntax);

        Value Constant(bool value) => new ConstantValue(value, syntax);

        Value Answer(Value found) => found is NeverValue ? found : Interpreter.FromTruth(Interpreter.Truth(found), syntax);
    }

    // The first sequence is asked first: where it has ended, nothing more is asked of the second.
    private static Flow Zip(Interpreter interpreter, Call call, Value? combine, Position position, Func<AssignedValue, Flow> round)
    {
        var isFirstKnown = call.Arguments[1] is DeferredSequence;
        var known = interpreter.Elements(call.Arguments[isFirstKnown ? 0 : 1])!.Elements;
        return isFirstKnown && known.IsEmpty ? Flow.Next : interpreter.Query(
            call.Arguments[isFirstKnown ? 1 : 0],
            call.Syntax,
            (element, go) =>
            {
                if (position.Next() is not { } at)
                {
                    return interpreter.If(truth: null, () => Pair(interpreter.Unknown(UnknownReason.Loop, call.Syntax), element.Value, go), () => Flow.Stop);
                }

                if (at >= known.Count)
                {
                    return Flow.Stop;
                }

                return Pair(known[at].Value, element.Value, go) is { IsNext: false } left ? left : isFirstKnown && at + 1 >= known.Count ? Flow.Stop : Flow.Next;
            },
            round);

        Flow Pair(Value one, Value other, Func<AssignedValue, Flow> go)
        {
            var (a, b) = isFirstKnown ? (one, other) : (other, one);
            var value = combine is null
                ? new TupleValue(ImmutableArray.Create(new AssignedValue(a, a.Origin), new AssignedValue(b, b.Origin)), call.Syntax)
                : interpreter.InvokeDelegate(combine, ImmutableArray.Create(a, b), call.Syntax);
            return value is NeverValue ? Flow.Throw : go(new AssignedValue(value, value.Origin));
        }
    }
}
