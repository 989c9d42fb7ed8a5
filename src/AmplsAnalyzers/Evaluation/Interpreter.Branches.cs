using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Conditions that can't be decided, and loops whose rounds can't be counted.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Nested loops with unknown items are each run twice; deeper ones are not run at all.</summary>
    private const int MaxRepetition = 4;

    /// <summary>Runs the branch that a condition leads to; both of them, each uncertain, where it can't be decided.</summary>
    public Flow If(bool? truth, Func<Flow> then, Func<Flow> otherwise) => truth switch
    {
        true => then(),
        false => otherwise(),
        null => BranchOff(then, otherwise),
    };

    public Flow If(Value condition, Func<Flow> then, Func<Flow> otherwise) => condition is NeverValue ? Flow.Throw : If(Truth(condition), then, otherwise);

    /// <summary>Runs both branches of an expression from the same state and joins what they yield and wrote.</summary>
    private Value Either(Func<Value> first, Func<Value> second)
    {
        var value = (Value)NeverValue.Instance;
        BranchOff(() => Evaluated(first), () => Evaluated(second));
        return value;

        Flow Evaluated(Func<Value> branch)
        {
            var result = branch();
            value = Joins.Values(value, result);
            return result is NeverValue ? Flow.Throw : Flow.Next;
        }
    }

    /// <summary>Runs both branches of a statement from the same state and joins what they wrote.</summary>
    private Flow BranchOff(Func<Flow> first, Func<Flow> second)
    {
        var frame = CurrentFrame;
        var (firstFlow, firstWrites) = Try(frame, first);
        var (secondFlow, secondWrites) = Try(frame, second);
        _thrown = null;
        if (firstFlow.Kind == FlowKind.Throw || secondFlow.Kind == FlowKind.Throw)
        {
            // A path that throws deploys nothing: the program is the other path, or the handler of a try.
            _risks++;
            var (flow, writes) = firstFlow.Kind == FlowKind.Throw ? (secondFlow, secondWrites) : (firstFlow, firstWrites);
            Write(writes);
            return flow;
        }

        if (firstFlow.LeadsTo(secondFlow))
        {
            WriteJoined(firstWrites, secondWrites);
            return firstFlow.Or(secondFlow);
        }

        // The paths part: one leaves, and the run goes on with the other until the place where they meet again.
        var (leaving, left, staying, stayed) = firstFlow.IsNext
            ? (secondFlow, secondWrites, firstFlow, firstWrites)
            : (firstFlow, firstWrites, secondFlow, secondWrites);
        frame.PendingExits.Add(new PendingExit(leaving, _journal.Open(), left));
        _uncertainty++;
        Write(stayed);
        return staying;
    }

    private (Flow Flow, Dictionary<Cell, object?> Writes) Try(Frame frame, Func<Flow> branch)
    {
        var mark = _journal.Open();
        var born = Cell.Now;
        var pendings = CountExits(frame);
        _uncertainty++;
        Flow flow;
        try
        {
            flow = branch();
        }
        finally
        {
            _uncertainty--;
        }

        // Exits that the branch may have taken are told from the state at its start: that is where the run goes back to.
        foreach (var pending in ExitsSince(frame, pendings))
        {
            var atMark = _journal.ContentsAt(pending.Mark);
            var writes = new Dictionary<Cell, object?>(pending.Writes);
            foreach (var cell in _journal.ContentsAt(mark, pending.Mark).Keys)
            {
                if (!writes.ContainsKey(cell))
                {
                    writes.Add(cell, atMark.TryGetValue(cell, out var content) ? content : cell.Content);
                }
            }

            pending.Mark = mark;
            pending.Writes = writes;
        }

        var written = _journal.TakeBack(mark, born);
        _journal.Close();
        return (flow, written);
    }

    /// <summary>How many exits each of the frames waits for: that of the branch, and of an iterator also those of the loops over it.</summary>
    private static int[] CountExits(Frame frame)
    {
        if (frame.Consumer is null)
        {
            return [frame.PendingExits.Count];
        }

        var counts = new List<int>();
        for (var current = frame; current is not null; current = current.Consumer?.Frame)
        {
            counts.Add(current.PendingExits.Count);
        }

        return counts.ToArray();
    }

    private static IEnumerable<PendingExit> ExitsSince(Frame frame, int[] counts)
    {
        foreach (var count in counts)
        {
            for (var i = count; i < frame.PendingExits.Count; i++)
            {
                yield return frame.PendingExits[i];
            }

            frame = frame.Consumer?.Frame!;
        }
    }

    /// <summary>Joins the exits that were waiting for this place into the state.</summary>
    /// <param name="frame">The frame whose exits they are.</param>
    /// <param name="first">Where the exits of the construct begin; earlier ones wait for an outer place.</param>
    /// <param name="isHere">Whether an exit leads to this place.</param>
    /// <returns>The values of the joined <c>return</c>s.</returns>
    private Value? MeetExits(Frame frame, int first, Func<Flow, bool> isHere)
    {
        Value? returned = null;
        for (var i = frame.PendingExits.Count - 1; i >= first; i--)
        {
            var pending = frame.PendingExits[i];
            if (!isHere(pending.Flow))
            {
                continue;
            }

            frame.PendingExits.RemoveAt(i);
            var atMark = _journal.ContentsAt(pending.Mark);
            foreach (var change in atMark)
            {
                _journal.Write(change.Key, Joins.Contents(change.Key.Content, pending.Writes.TryGetValue(change.Key, out var written) ? written : change.Value));
            }

            foreach (var write in pending.Writes)
            {
                if (!atMark.ContainsKey(write.Key))
                {
                    _journal.Write(write.Key, Joins.Contents(write.Key.Content, write.Value));
                }
            }

            _journal.Close();
            _uncertainty--;
            if (pending.Flow.Kind == FlowKind.Return)
            {
                var value = pending.Flow.Value ?? ConstantValue.Null;
                returned = returned is null ? value : Joins.Values(returned, value);
            }
        }

        return returned;
    }

    /// <summary>Drops exits that no place waits for any more: the construct that they belong to was left by an error.</summary>
    private void DropExits(Frame frame, int first)
    {
        while (frame.PendingExits.Count > first)
        {
            frame.PendingExits.RemoveAt(frame.PendingExits.Count - 1);
            _journal.Close();
            _uncertainty--;
        }
    }

    private void Write(Dictionary<Cell, object?> writes)
    {
        foreach (var write in writes)
        {
            _journal.Write(write.Key, write.Value);
        }
    }

    private void WriteJoined(Dictionary<Cell, object?> first, Dictionary<Cell, object?> second)
    {
        foreach (var write in first)
        {
            var other = second.TryGetValue(write.Key, out var content) ? content : write.Key.Content;
            second.Remove(write.Key);
            _journal.Write(write.Key, Joins.Contents(write.Value, other));
        }

        foreach (var write in second)
        {
            _journal.Write(write.Key, Joins.Contents(write.Key.Content, write.Value));
        }
    }

    /// <summary>Runs a body that may run any number of times: what it writes is unknown in it and after it.</summary>
    public void Repeat(Func<Flow> body)
    {
        if (_repetition >= MaxRepetition)
        {
            return;
        }

        _repetition++;
        try
        {
            // A trial run tells what the body writes; its resources and its writes are forgotten.
            var frame = CurrentFrame;
            var resources = _stack?.Count ?? 0;
            var pendings = CountExits(frame);
            var initialized = _initializedTypes.ToList();
            var (_, trial) = Try(frame, body);
            for (var (current, i) = (frame, 0); i < pendings.Length; current = current.Consumer?.Frame!, i++)
            {
                DropExits(current, pendings[i]);
            }

            _stack?.TruncateTo(resources);
            _initializedTypes.IntersectWith(initialized);
            foreach (var write in trial)
            {
                _journal.Write(write.Key, AfterSomeRounds(write.Key.Content, write.Value, isTrial: true));
            }

            var (flow, writes) = Try(frame, body);
            MeetExits(frame, pendings[0], exit => exit.Kind == FlowKind.Jump);
            if (flow.Kind is FlowKind.Return or FlowKind.Stop)
            {
                frame.PendingExits.Add(new PendingExit(flow, _journal.Open(), writes));
                _uncertainty++;
            }
            else if (flow.Kind != FlowKind.Throw)
            {
                foreach (var write in writes)
                {
                    // A query that is one of those of several rounds may still be enumerated.
                    if (write.Value is AssignedValue { Value: DeferredSequence query } && !ReferenceEquals(write.Key.Content, write.Value))
                    {
                        RunLost(query, query.Origin!);
                    }

                    _journal.Write(write.Key, AfterSomeRounds(write.Key.Content, write.Value, isTrial: false));
                }
            }
        }
        finally
        {
            _repetition--;
        }
    }

    /// <summary>What a place holds after any number of rounds. What a trial run put into a list is forgotten with its resources.</summary>
    private static object? AfterSomeRounds(object? before, object? after, bool isTrial)
    {
        if (ReferenceEquals(before, after))
        {
            return before;
        }

        switch (before, after)
        {
            case (ListContent x, ListContent y):
                var kept = 0;
                while (kept < x.Elements.Count && kept < y.Elements.Count && ReferenceEquals(x.Elements[kept], y.Elements[kept]))
                {
                    kept++;
                }

                return kept < x.Elements.Count
                    ? ListContent.Unknown
                    : new ListContent(isTrial ? x.Elements : y.Elements.Select((element, i) => i < kept ? element : element with { IsConditional = true }).ToImmutableList(), IsComplete: false);
            case (MapContent x, MapContent y):
                return new MapContent(y.Entries.Where(entry => x.Entries.Contains(entry)).ToImmutableList(), IsComplete: false);
            case (_, AssignedValue y):
                return before is AssignedValue x2 && Sameness.AreSame(x2.Value, y.Value)
                    ? before
                    : y with { Value = new UnknownValue(UnknownReason.Loop, y.Expression ?? y.Value.Origin) };
            default:
                return after;
        }
    }

    /// <summary>Forgets what the program knows of a value that unseen code may change.</summary>
    private void Havoc(Value value, int depth = 0)
    {
        if (depth > 8)
        {
            return;
        }

        switch (value)
        {
            case ListInstance list:
                foreach (var element in list.Content.Elements)
                {
                    Havoc(element.Value, depth + 1);
                }

                _journal.Write(list.Cell, ListContent.Unknown);
                break;
            case MapInstance map:
                foreach (var entry in map.Content.Entries)
                {
                    Havoc(entry.Value.Value, depth + 1);
                }

                _journal.Write(map.Cell, MapContent.Unknown);
                break;
            case DelegateValue or MulticastValue when depth > 0 && value.Origin is { } made:
                RunCallback(value, made);
                break;
            case TextBuilderInstance builder:
                _journal.Write(builder.Cell, new AssignedValue(new UnknownValue(UnknownReason.UnseenCode, builder.Origin), builder.Origin));
                break;
            case ObjectInstance { Resource: null } instance when instance.Unseen is null:
                instance.Unseen = new UnknownValue(UnknownReason.UnseenCode, instance.Origin);
                // A delegate among them may write members that the object has not had so far.
                foreach (var member in instance.Members.Values.ToList())
                {
                    if (member.Content is AssignedValue assigned)
                    {
                        Havoc(assigned.Value, depth + 1);
                        _journal.Write(member, assigned with { Value = instance.Unseen });
                    }
                }

                break;
            case ChoiceValue choice:
                foreach (var alternative in choice.Alternatives)
                {
                    Havoc(alternative, depth + 1);
                }

                break;
        }
    }
}
