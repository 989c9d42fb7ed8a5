using AmplsAnalyzers.Stacks;
using BitArray = System.Collections.BitArray;

namespace AmplsAnalyzers.Topology;

/// <summary>
/// The order in which Pulumi creates resources: each one after whatever its inputs, its <c>DependsOn</c> option and its parent refer to. What a component depends on,
/// its children depend on; to depend on a component is to depend on all of its children.
/// </summary>
internal sealed class Dependencies
{
    /// <summary>Each resource's place in the sets, in the order in which they are met.</summary>
    private readonly Dictionary<StackResource, int> _numbers = [];
    private readonly List<StackResource> _resources = [];
    private readonly Dictionary<int, (BitArray Resources, bool IsComplete)> _reachable = [];
    private readonly Dictionary<int, (int[] Resources, bool IsComplete)> _direct = [];
    private readonly ILookup<StackResource, StackResource> _children;
    private readonly bool _isComplete;

    public Dependencies(Stack stack)
    {
        _children = (from resource in stack.Resources
                     where resource.Parent is ReferenceValue { IsResource: true }
                     select resource).ToLookup(child => ((ReferenceValue)child.Parent).Resource);
        _isComplete = stack.IsComplete;
    }

    /// <summary>Whether one of the two waits for the other; null if something in between can't be seen.</summary>
    public bool? AreOrdered(StackResource left, StackResource right)
    {
        var (leftNumber, rightNumber) = (NumberOf(left), NumberOf(right));
        var fromLeft = Reach(leftNumber);
        var fromRight = Reach(rightNumber);
        return Contains(fromLeft.Resources, rightNumber) || Contains(fromRight.Resources, leftNumber) ? true
            : _isComplete && fromLeft.IsComplete && fromRight.IsComplete ? false
            : null;
    }

    // A stack may chain thousands: sets of bits, each made from those that are known already, keep that cheap.
    private (BitArray Resources, bool IsComplete) Reach(int start)
    {
        if (_reachable.TryGetValue(start, out var known))
        {
            return known;
        }

        var reached = new BitArray(_resources.Count);
        var isComplete = true;
        var pending = new Stack<int>();
        pending.Push(start);
        while (pending.Count > 0)
        {
            var number = pending.Pop();
            if (_reachable.TryGetValue(number, out var further))
            {
                isComplete &= further.IsComplete;
                reached.Length = Math.Max(reached.Length, further.Resources.Length);
                reached.Or(further.Resources.Length == reached.Length ? further.Resources : new BitArray(further.Resources) { Length = reached.Length });
                continue;
            }

            var direct = Direct(number);
            isComplete &= direct.IsComplete;
            reached.Length = Math.Max(reached.Length, _resources.Count);
            foreach (var next in direct.Resources)
            {
                if (!reached[next])
                {
                    reached[next] = true;
                    pending.Push(next);
                }
            }
        }

        return _reachable[start] = (reached, isComplete);
    }

    private (int[] Resources, bool IsComplete) Direct(int number)
    {
        if (_direct.TryGetValue(number, out var known))
        {
            return known;
        }

        var resource = _resources[number];
        var found = new List<StackResource>();
        var isComplete = !resource.IsAfterWait & resource.Options.IsComplete & Collect(resource.Parent, found, mayBeAny: true);
        if (resource.ReadId is { } id)
        {
            isComplete &= Collect(id, found);
        }
        else if (resource.Type.Name != "StackReference")
        {
            isComplete &= Collect(resource.Inputs, found);
        }

        var dependsOn = new List<StackResource>();
        isComplete &= Collect(resource.DependsOn, dependsOn, mayBeAny: true);
        foreach (var dependency in dependsOn)
        {
            found.Add(dependency);
            AddDescendants(dependency, found);
        }

        return _direct[number] = (found.Select(NumberOf).Distinct().ToArray(), isComplete);
    }

    private int NumberOf(StackResource resource)
    {
        if (!_numbers.TryGetValue(resource, out var number))
        {
            _numbers.Add(resource, number = _resources.Count);
            _resources.Add(resource);
        }

        return number;
    }

    private static bool Contains(BitArray resources, int number) => number < resources.Length && resources[number];

    private void AddDescendants(StackResource component, List<StackResource> found)
    {
        if (component.Mode != ResourceMode.Component)
        {
            return;
        }

        var seen = new HashSet<StackResource>();
        var pending = new Stack<StackResource>();
        pending.Push(component);
        while (pending.Count > 0)
        {
            foreach (var child in _children[pending.Pop()])
            {
                if (seen.Add(child))
                {
                    found.Add(child);
                    pending.Push(child);
                }
            }
        }
    }

    // Everything that the value refers to. An option that names resources may name any if it isn't known; an input that isn't known refers to what it was computed
    // from, and the reason tells whether to more. False if there may be more of it than can be seen.
    private static bool Collect(Value value, List<StackResource> found, bool mayBeAny = false)
    {
        var isComplete = true;
        var pending = new Stack<Value>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            var part = pending.Pop();
            found.AddRange(part.Awaited);
            switch (part)
            {
                case ReferenceValue reference:
                    found.Add(reference.Resource);
                    break;
                case UnknownValue unknown:
                    found.AddRange(unknown.Sources);
                    isComplete &= !mayBeAny && !unknown.MayHideOutputs;
                    break;
                case TextValue text:
                    Push(text.Parts);
                    break;
                case ChoiceValue choice:
                    Push(choice.Alternatives);
                    break;
                case ObjectValue @object:
                    Push(@object.Properties.Values.Select(property => property.Value));
                    isComplete &= @object.IsComplete;
                    break;
                case SequenceValue sequence:
                    Push(sequence.Elements.Select(element => element.Value));
                    // What a loop adds to a list of inputs is like the elements that it is seen to add.
                    isComplete &= sequence.IsComplete || (!mayBeAny && sequence.Elements.Any(element => element.IsConditional));
                    break;
                case MapValue map:
                    // What can't be seen of a map is a tag or a setting.
                    Push(map.Entries.Values.Select(entry => entry.Value));
                    isComplete &= map.IsComplete || !mayBeAny;
                    break;
            }
        }

        return isComplete;

        void Push(IEnumerable<Value> values)
        {
            foreach (var next in values)
            {
                pending.Push(next);
            }
        }
    }
}
