using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>LINQ over sequences.</summary>
internal static class LinqModel
{
    /// <summary>True for an operator that does nothing until its result is enumerated, where it makes a difference: it calls a function, or its source may change or is deferred itself.</summary>
    public static bool IsDeferred(Call call)
        => call.Method is { IsStatic: true, ContainingType.Name: "Enumerable" or "ImmutableArrayExtensions", ReturnType: { Name: "IEnumerable" or "IOrderedEnumerable", TypeKind: TypeKind.Interface }, Name: not "AsEnumerable" }
        && call.Arguments.Any(argument => argument is DelegateValue or MulticastValue or DeferredSequence or ListInstance or MapInstance);

    public static Value? TryInvoke(Interpreter interpreter, Call call)
    {
        var arguments = call.Arguments;
        var syntax = call.Syntax;
        switch (call.Method.Name)
        {
            case "Range" when arguments is [ConstantValue { Constant: int start }, ConstantValue { Constant: int and >= 0 and <= Budget.MaxRounds } count]:
                return List(Enumerable.Range(start, (int)count.Constant!).Select(i => new AssignedValue(new ConstantValue(i, syntax), syntax)), syntax);
            case "Repeat" when arguments is [var repeated, ConstantValue { Constant: int and >= 0 and <= Budget.MaxRounds } times]:
                return List(Enumerable.Repeat(new AssignedValue(repeated, call.ExpressionAt(0)), (int)times.Constant!), syntax);
            case "Empty":
                return new ListInstance(ListContent.Empty, syntax);
            case "Create" or "CreateRange":
                // ImmutableArray.Create(a, b): one argument may be the array itself.
                return arguments.Length == 1 && (call.Method.Parameters[0].IsParams || call.Method.Name == "CreateRange")
                    ? interpreter.Elements(arguments[0]) is { } created ? new ListInstance(created, syntax) : null
                    : List(arguments.Select((argument, i) => new AssignedValue(argument, call.ExpressionAt(i))), syntax);
            case "CreateBuilder":
                return new ListInstance(ListContent.Empty, syntax);
        }

        if (arguments.IsEmpty)
        {
            return null;
        }

        var source = arguments[0];
        if (!KeyEquality.IsKnown(call, out var comparer))
        {
            return null;
        }

        switch (call.Method.Name)
        {
            case "AsEnumerable" or "Cast" or "AsQueryable":
                return source;
            case "Select" when arguments.Length == 2:
                return Select(interpreter, source, arguments[1], syntax);
            case "SelectMany":
                return SelectMany(interpreter, source, arguments[1], arguments.Length > 2 ? arguments[2] : null, syntax);
            case "First" or "Single" or "FirstOrDefault" or "SingleOrDefault" or "Last" or "LastOrDefault":
                var otherwise = call.Method.Name.EndsWith("OrDefault", StringComparison.Ordinal) ? interpreter.Default(interpreter.Substitute(call.Method.ReturnType), syntax) : NeverValue.Instance;
                var predicate = arguments.Length > 1 && arguments[1] is DelegateValue ? arguments[1] : null;
                if (arguments.Length > 1 && predicate is null)
                {
                    otherwise = arguments[1];
                }

                return call.Method.Name.StartsWith("Last", StringComparison.Ordinal)
                    ? interpreter.Elements(source) is { IsCertain: true } known
                        ? First(interpreter, new ListInstance(known with { Elements = known.Elements.Reverse() }, syntax), predicate, otherwise, syntax)
                        : null
                    : First(interpreter, source, predicate, otherwise, syntax);
            case "ToDictionary" or "ToImmutableDictionary" or "ToFrozenDictionary" or "ToLookup":
                return ToDictionary(interpreter, source, arguments, comparer, syntax, isLookup: call.Method.Name == "ToLookup");
        }

        if (interpreter.Elements(source) is not { } content)
        {
            // What is done to every element runs for elements that aren't known.
            return call.Method.Name is "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" or "OfType" or "Distinct" or "OrderBy" or "Where" && source is ReferenceValue && arguments.Length == 1
                ? source
                : null;
        }

        switch (call.Method.Name)
        {
            case "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" or "ToHashSet" or "ToImmutableHashSet" or "ToFrozenSet" when arguments.Length >= 1:
                return call.Method.Name.EndsWith("Set", StringComparison.Ordinal) ? Distinct(interpreter, content, comparer, syntax) : new ListInstance(content, syntax);
            case "ToImmutableSortedSet":
                return new ListInstance(CollectionModel.Arranged(interpreter, call.Method.ReturnType, comparer, content), syntax) { Comparer = comparer };
            case "Where" when arguments.Length == 2:
                return Where(interpreter, content, arguments[1], syntax);
            case "OfType" when call.Method.TypeArguments is [var wanted]:
                return content.Elements.All(element => interpreter.IsInstanceOf(element.Value, interpreter.Substitute(wanted)) is not null)
                    ? new ListInstance(content with { Elements = content.Elements.RemoveAll(element => interpreter.IsInstanceOf(element.Value, interpreter.Substitute(wanted)) == false) }, syntax)
                    : null;
            case "Zip" when arguments.Length >= 2 && interpreter.Elements(arguments[1]) is { } second:
                return Zip(interpreter, content, second, arguments.Length > 2 ? arguments[2] : null, syntax);
            case "Concat" or "Union" when arguments.Length is 2 or 3:
                var others = interpreter.Elements(arguments[1]) ?? ListContent.Unknown;
                var all = content.Followed(others);
                return call.Method.Name == "Union" ? Distinct(interpreter, all, comparer, syntax) : new ListInstance(all, syntax);
            case "Append" when arguments.Length == 2:
                return new ListInstance(content with { Elements = content.Elements.Add(new AssignedValue(arguments[1], call.ExpressionAt(1))) }, syntax);
            case "Prepend" when arguments.Length == 2:
                return new ListInstance(content with { Elements = content.Elements.Insert(0, new AssignedValue(arguments[1], call.ExpressionAt(1))) }, syntax);
            case "Distinct":
                return Distinct(interpreter, content, comparer, syntax);
            case "DistinctBy" when arguments[1] is DelegateValue:
                return new ListInstance(KeyEquality.Distinct(interpreter, content, comparer, element => interpreter.InvokeDelegate(arguments[1], ImmutableArray.Create(element), syntax)), syntax);
            case "Except" when interpreter.Elements(arguments[1]) is { IsCertain: true } excluded && AreComparable(interpreter, comparer, content, excluded):
                return Distinct(interpreter, content with { Elements = content.Elements.RemoveAll(element => excluded.Elements.Any(other => KeyEquality.AreEqual(interpreter, comparer, other.Value, element.Value) == true)) }, comparer, syntax);
            case "Intersect" when interpreter.Elements(arguments[1]) is { IsCertain: true } kept && AreComparable(interpreter, comparer, content, kept):
                return Distinct(interpreter, content with { Elements = content.Elements.RemoveAll(element => !kept.Elements.Any(other => KeyEquality.AreEqual(interpreter, comparer, other.Value, element.Value) == true)) }, comparer, syntax);
            case "Contains" when arguments.Length is 2 or 3:
                return Interpreter.FromTruth(Contains(interpreter, content, arguments[1], comparer ?? (source as ListInstance)?.Comparer), syntax);
            case "Any":
                return arguments.Length == 1
                    ? Interpreter.FromTruth(content.Elements.Any(element => !element.IsConditional) ? true : content is { IsComplete: true, Elements.IsEmpty: true } ? false : null, syntax)
                    : Any(interpreter, content, arguments[1], syntax);
            case "All" when arguments.Length == 2:
                return All(interpreter, content, arguments[1], syntax);
            case "GroupBy" when content.IsCertain:
                return GroupBy(interpreter, content, call, comparer);
            case "CountBy" when content.IsCertain && Groups(interpreter, content, arguments[1], element: null, comparer, syntax) is { } counted:
                return List(counted.Select(group => Pair(group.Key, new ConstantValue(group.Elements.Count, syntax), syntax)), syntax);
            case "AggregateBy" when content.IsCertain && arguments is [_, _, not DelegateValue and var start, DelegateValue, ..] && Groups(interpreter, content, arguments[1], element: null, comparer, syntax) is { } aggregated:
                return List(
                    aggregated.Select(group => Pair(group.Key, group.Elements.Aggregate(start, (result, element) => interpreter.InvokeDelegate(arguments[3], ImmutableArray.Create(result, element.Value), syntax)), syntax)),
                    syntax);
            case "Aggregate" when content.IsCertain && arguments.Length >= 2:
                return Aggregate(interpreter, content, arguments, syntax);
        }

        if (!content.IsCertain)
        {
            return null;
        }

        var elements = content.Elements;
        return call.Method.Name switch
        {
            "Count" or "LongCount" when arguments.Length == 1 => new ConstantValue(elements.Count, syntax),
            "Count" when Where(interpreter, content, arguments[1], syntax) is ListInstance { Content: { IsCertain: true } counted } => new ConstantValue(counted.Elements.Count, syntax),
            "Skip" when arguments[1] is ConstantValue { Constant: int skipped } => List(elements.Skip(skipped), syntax),
            "Take" when arguments[1] is ConstantValue { Constant: int taken } => List(elements.Take(taken), syntax),
            "SkipLast" when arguments[1] is ConstantValue { Constant: int skipped } => List(elements.Take(Math.Max(0, elements.Count - skipped)), syntax),
            "TakeLast" when arguments[1] is ConstantValue { Constant: int taken } => List(elements.Skip(Math.Max(0, elements.Count - taken)), syntax),
            "Reverse" => List(elements.Reverse(), syntax),
            "ElementAt" or "ElementAtOrDefault" when arguments[1] is ConstantValue { Constant: int at } => at >= 0 && at < elements.Count ? elements[at].Value : call.Method.Name == "ElementAt" ? NeverValue.Instance : interpreter.Default(interpreter.Substitute(call.Method.ReturnType), syntax),
            "Index" => List(elements.Select((element, i) => new AssignedValue(new TupleValue(ImmutableArray.Create(new AssignedValue(new ConstantValue(i, syntax), syntax), element), syntax), element.Expression)), syntax),
            "DefaultIfEmpty" when !elements.IsEmpty => new ListInstance(content, syntax),
            "OrderBy" or "OrderByDescending" or "Order" or "OrderDescending" or "ThenBy" or "ThenByDescending" => Order(
                interpreter,
                source as ListInstance ?? new ListInstance(content, syntax),
                arguments.Length > 1 && arguments[1] is DelegateValue ? arguments[1] : null,
                isFirst: call.Method.Name[0] == 'O',
                call.Method.Name.EndsWith("Descending", StringComparison.Ordinal),
                comparer,
                syntax),
            "TakeWhile" or "SkipWhile" => While(interpreter, content, arguments[1], call.Method.Name == "TakeWhile", syntax),
            "Chunk" when arguments[1] is ConstantValue { Constant: int and > 0 } size => Chunks(elements, (int)size.Constant!, syntax),
            "MinBy" or "MaxBy" when arguments.Length == 2 => Extreme(interpreter, content, arguments[1], call.Method.Name == "MaxBy", returnsKey: false, syntax),
            "Join" or "GroupJoin" or "LeftJoin" when arguments.Length >= 5 && interpreter.Elements(arguments[1]) is { IsCertain: true } inner => Join(interpreter, content, inner, arguments, comparer, call.Method.Name, syntax),
            "SequenceEqual" when arguments.Length == 2 && interpreter.Elements(arguments[1]) is { IsCertain: true } other => Interpreter.FromTruth(
                other.Elements.Count != elements.Count ? false : elements.Zip(other.Elements, (a, b) => KeyEquality.AreEqual(interpreter, comparer, a.Value, b.Value)).ToList() is var answers && answers.Contains(false) ? false : answers.Contains(null) ? null : true,
                syntax),
            "DefaultIfEmpty" when arguments.Length == 2 => List(ImmutableList.Create(new AssignedValue(arguments[1], call.ExpressionAt(1))), syntax),
            "Sum" or "Max" or "Min" when arguments.Length == 2 && Select(interpreter, source, arguments[1], syntax) is ListInstance selected
                => TryInvoke(interpreter, call with { Arguments = ImmutableArray.Create<Value>(selected), Expressions = call.Expressions.RemoveAt(1) }),
            "Sum" when arguments.Length == 1 && elements.All(element => element.Value is ConstantValue { Constant: int }) => new ConstantValue(elements.Sum(element => (int)((ConstantValue)element.Value).Constant!), syntax),
            "Max" or "Min" when arguments.Length == 1 => Extreme(interpreter, content, selector: null, call.Method.Name == "Max", returnsKey: true, syntax),
            _ => null,
        };
    }

    private static ListInstance List(IEnumerable<AssignedValue> elements, SyntaxNode syntax) => new(new ListContent(elements.ToImmutableList(), IsComplete: true), syntax);

    private static AssignedValue Pair(Value key, Value value, SyntaxNode syntax)
        => new(new TupleValue(ImmutableArray.Create(new AssignedValue(key, key.Origin), new AssignedValue(value, value.Origin)), syntax), syntax);

    private static ListInstance Distinct(Interpreter interpreter, ListContent content, StringComparer? comparer, SyntaxNode syntax)
        => new(KeyEquality.Distinct(interpreter, content, comparer), syntax) { Comparer = comparer };

    private static bool AreComparable(Interpreter interpreter, StringComparer? comparer, ListContent a, ListContent b)
        => a.Elements.All(x => b.Elements.All(y => KeyEquality.AreEqual(interpreter, comparer, x.Value, y.Value) is not null));

    /// <summary>Calls a selector or predicate, which may also take the element's position.</summary>
    public static Value Call(Interpreter interpreter, Value function, Value element, Position position, SyntaxNode syntax)
        => interpreter.InvokeDelegate(function, function is DelegateValue { Method.Parameters.Length: 2 } ? ImmutableArray.Create(element, position.Value()) : ImmutableArray.Create(element), syntax);

    public static Value Select(Interpreter interpreter, Value source, Value selector, SyntaxNode syntax)
    {
        var selected = new ListInstance(ListContent.Empty, syntax);
        var isComplete = interpreter.Elements(source) is { IsComplete: true };
        var position = new Position(interpreter, syntax);
        var flow = interpreter.ForEach(source, syntax, element =>
        {
            var value = Call(interpreter, selector, element.Value, position, syntax);
            if (value is NeverValue)
            {
                return Flow.Throw;
            }

            interpreter.Append(selected, new AssignedValue(value, value.Origin ?? element.Expression));
            return Flow.Next;
        });
        if (flow.Kind == FlowKind.Throw)
        {
            return NeverValue.Instance;
        }

        if (!isComplete)
        {
            interpreter.Replace(selected, selected.Content with { IsComplete = false });
        }

        return selected;
    }

    private static Value SelectMany(Interpreter interpreter, Value source, Value selector, Value? combine, SyntaxNode syntax)
    {
        var selected = new ListInstance(ListContent.Empty, syntax);
        var isComplete = interpreter.Elements(source) is { IsComplete: true };
        var position = new Position(interpreter, syntax);
        interpreter.ForEach(source, syntax, element =>
        {
            var inner = interpreter.Enumerated(Call(interpreter, selector, element.Value, position, syntax), syntax);
            isComplete &= interpreter.Elements(inner) is { IsComplete: true };
            return interpreter.ForEach(inner, syntax, item =>
            {
                var value = combine is null ? item.Value : interpreter.InvokeDelegate(combine, ImmutableArray.Create(element.Value, item.Value), syntax);
                interpreter.Append(selected, new AssignedValue(value, item.Expression));
                return Flow.Next;
            });
        });
        if (!isComplete)
        {
            interpreter.Replace(selected, selected.Content with { IsComplete = false });
        }

        return selected;
    }

    public static ListInstance Where(Interpreter interpreter, ListContent content, Value predicate, SyntaxNode syntax)
    {
        var elements = ImmutableList.CreateBuilder<AssignedValue>();
        var position = new Position(interpreter, syntax);
        foreach (var element in content.Elements)
        {
            var kept = Interpreter.Truth(Call(interpreter, predicate, element.Value, position, syntax));
            if (kept != false)
            {
                elements.Add(kept is null ? element with { IsConditional = true } : element);
            }
        }

        return new ListInstance(content with { Elements = elements.ToImmutable() }, syntax);
    }

    public static Value? First(Interpreter interpreter, Value source, Value? predicate, Value otherwise, SyntaxNode syntax)
    {
        if (interpreter.Elements(source) is not { } content)
        {
            // An output that is a list: its first element, or one of them.
            return source is ReferenceValue reference
                ? new ReferenceValue(reference.Resource, reference.Path.Add(predicate is null ? "[0]" : "[*]"), syntax)
                : null;
        }

        var candidates = (Value)NeverValue.Instance;
        foreach (var element in content.Elements)
        {
            var matches = predicate is null ? true : Interpreter.Truth(interpreter.InvokeDelegate(predicate, ImmutableArray.Create(element.Value), syntax));
            if (matches == false)
            {
                continue;
            }

            candidates = Joins.Values(candidates, element.Value);
            if (matches == true && !element.IsConditional)
            {
                return candidates;
            }
        }

        if (source is ReferenceValue output)
        {
            return new ReferenceValue(output.Resource, output.Path.Add("[*]"), syntax);
        }

        return content.IsComplete ? Joins.Values(candidates, otherwise) : Joins.Values(candidates, interpreter.Unknown(UnknownReason.Loop, syntax, source));
    }

    private static Value? ToDictionary(Interpreter interpreter, Value source, ImmutableArray<Value> arguments, StringComparer? comparer, SyntaxNode syntax, bool isLookup)
    {
        if (interpreter.Elements(source) is not { } content)
        {
            return null;
        }

        if (isLookup)
        {
            return content.IsCertain && Groups(interpreter, content, arguments[1], arguments.Length > 2 && arguments[2] is DelegateValue ? arguments[2] : null, comparer, syntax) is { } groups
                ? new MapInstance(new MapContent(groups.Select(group => new KeyValuePair<Value, AssignedValue>(group.Key, Grouping(group, syntax))).ToImmutableList(), IsComplete: true), syntax) { IsLookup = true, Comparer = comparer }
                : null;
        }

        var map = new MapContent(MapContent.Empty.Entries, content.IsComplete);
        foreach (var element in content.Elements)
        {
            AssignedValue entry;
            Value key;
            if (arguments.Length == 1 || arguments[1] is not DelegateValue)
            {
                if (element.Value is not TupleValue { Items: [var k, var v] })
                {
                    return null;
                }

                (key, entry) = (k.Value, v);
            }
            else
            {
                key = interpreter.InvokeDelegate(arguments[1], ImmutableArray.Create(element.Value), syntax);
                entry = arguments.Length > 2 && arguments[2] is DelegateValue
                    ? new AssignedValue(interpreter.InvokeDelegate(arguments[2], ImmutableArray.Create(element.Value), syntax), element.Expression)
                    : element;
            }

            if (key is UnknownValue or NeverValue)
            {
                map = map with { IsComplete = false };
                continue;
            }

            map = map.With(key, entry with { IsConditional = entry.IsConditional || element.IsConditional });
        }

        return new MapInstance(map, syntax) { Comparer = comparer };
    }

    private static Value? GroupBy(Interpreter interpreter, ListContent content, Call call, StringComparer? comparer)
    {
        // By name: a selector of elements and one of results are told apart by their parameters.
        var selectors = call.Method.Parameters.Select((parameter, i) => (parameter.Name, Value: call.Arguments[i])).Where(pair => pair.Value is DelegateValue).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        if (!selectors.TryGetValue("keySelector", out var key) || Groups(interpreter, content, key, selectors.TryGetValue("elementSelector", out var element) ? element : null, comparer, call.Syntax) is not { } groups)
        {
            return null;
        }

        return List(
            groups.Select(group => selectors.TryGetValue("resultSelector", out var result)
                ? new AssignedValue(interpreter.InvokeDelegate(result, ImmutableArray.Create(group.Key, Grouping(group, call.Syntax).Value), call.Syntax), call.Syntax)
                : Grouping(group, call.Syntax)),
            call.Syntax);
    }

    private static AssignedValue Grouping((Value Key, ImmutableList<AssignedValue> Elements) group, SyntaxNode syntax)
        => new(new ListInstance(new ListContent(group.Elements, IsComplete: true), syntax) { Key = group.Key }, syntax);

    private static List<(Value Key, ImmutableList<AssignedValue> Elements)>? Groups(Interpreter interpreter, ListContent content, Value selector, Value? element, StringComparer? comparer, SyntaxNode syntax)
    {
        var groups = new List<(Value Key, ImmutableList<AssignedValue>.Builder Elements)>();
        foreach (var item in content.Elements)
        {
            var key = interpreter.InvokeDelegate(selector, ImmutableArray.Create(item.Value), syntax);
            if (groups.Exists(group => KeyEquality.AreEqual(interpreter, comparer, group.Key, key) is null))
            {
                return null;
            }

            var group = groups.Find(candidate => KeyEquality.AreEqual(interpreter, comparer, candidate.Key, key) == true).Elements;
            if (group is null)
            {
                groups.Add((key, group = ImmutableList.CreateBuilder<AssignedValue>()));
            }

            group.Add(element is null ? item : new AssignedValue(interpreter.InvokeDelegate(element, ImmutableArray.Create(item.Value), syntax), item.Expression));
        }

        return groups.ConvertAll(group => (group.Key, group.Elements.ToImmutable()));
    }

    private static Value Zip(Interpreter interpreter, ListContent first, ListContent second, Value? combine, SyntaxNode syntax)
    {
        if (!first.IsCertain || !second.IsCertain)
        {
            return new ListInstance(ListContent.Unknown, syntax);
        }

        var elements = ImmutableList.CreateBuilder<AssignedValue>();
        for (var i = 0; i < first.Elements.Count && i < second.Elements.Count; i++)
        {
            var value = combine is DelegateValue
                ? interpreter.InvokeDelegate(combine, ImmutableArray.Create(first.Elements[i].Value, second.Elements[i].Value), syntax)
                : new TupleValue(ImmutableArray.Create(first.Elements[i], second.Elements[i]), syntax);
            elements.Add(new AssignedValue(value, value.Origin));
        }

        return new ListInstance(new ListContent(elements.ToImmutable(), IsComplete: true), syntax);
    }

    public static bool? Contains(Interpreter interpreter, ListContent content, Value sought, StringComparer? comparer = null)
    {
        bool? contains = content.IsComplete ? false : null;
        foreach (var element in content.Elements)
        {
            switch (KeyEquality.AreEqual(interpreter, comparer, element.Value, sought))
            {
                case true when !element.IsConditional:
                    return true;
                case not false:
                    contains = null;
                    break;
            }
        }

        return contains;
    }

    public static Value Any(Interpreter interpreter, ListContent content, Value predicate, SyntaxNode syntax)
    {
        bool? any = content.IsComplete ? false : null;
        foreach (var element in content.Elements)
        {
            switch (Interpreter.Truth(interpreter.InvokeDelegate(predicate, ImmutableArray.Create(element.Value), syntax)))
            {
                case true when !element.IsConditional:
                    return new ConstantValue(constant: true, syntax);
                case not false:
                    any = null;
                    break;
            }
        }

        return Interpreter.FromTruth(any, syntax);
    }

    public static Value All(Interpreter interpreter, ListContent content, Value predicate, SyntaxNode syntax)
    {
        bool? all = content.IsComplete ? true : null;
        foreach (var element in content.Elements)
        {
            switch (Interpreter.Truth(interpreter.InvokeDelegate(predicate, ImmutableArray.Create(element.Value), syntax)))
            {
                case false when !element.IsConditional:
                    return new ConstantValue(constant: false, syntax);
                case not true:
                    all = null;
                    break;
            }
        }

        return Interpreter.FromTruth(all, syntax);
    }

    private static Value? Aggregate(Interpreter interpreter, ListContent content, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        var hasSeed = arguments.Length > 2;
        var function = arguments[hasSeed ? 2 : 1];
        if (!hasSeed && content.Elements.IsEmpty)
        {
            return null;
        }

        var result = hasSeed ? arguments[1] : content.Elements[0].Value;
        foreach (var element in content.Elements.Skip(hasSeed ? 0 : 1))
        {
            result = interpreter.InvokeDelegate(function, ImmutableArray.Create(result, element.Value), syntax);
        }

        return arguments.Length > 3 ? interpreter.InvokeDelegate(arguments[3], ImmutableArray.Create(result), syntax) : result;
    }

    private static ListInstance Order(Interpreter interpreter, ListInstance source, Value? selector, bool isFirst, bool descending, StringComparer? comparer, SyntaxNode syntax)
    {
        var ranks = isFirst ? null : source.Ranks;
        var keyed = source.Content.Elements
            .Select((element, i) => (Element: element, Rank: ranks?[i] ?? 0, Key: selector is null ? element.Value : interpreter.InvokeDelegate(selector, ImmutableArray.Create(element.Value), syntax)))
            .ToList();
        if ((!isFirst && ranks is null) || !(comparer is null ? PlainOrder.Has(keyed.Select(item => item.Key)) : keyed.TrueForAll(item => item.Key.Text is not null)))
        {
            // The elements are the same, but any of them may be at any place.
            var any = keyed.Select(item => item.Element.Value).Aggregate((Value)NeverValue.Instance, Joins.Values);
            return List(keyed.Select(item => new AssignedValue(any, item.Element.Expression)), syntax);
        }

        var order = Comparer<Value>.Create((a, b) => (descending ? -1 : 1) * Math.Sign(comparer is null ? PlainOrder.Compare(a, b) : comparer.Compare(a.Text, b.Text)));
        var ordered = keyed.OrderBy(item => item.Rank).ThenBy(item => item.Key, order).ToList();
        var newRanks = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < ordered.Count; i++)
        {
            newRanks.Add(i == 0 ? 0 : ordered[i - 1].Rank == ordered[i].Rank && order.Compare(ordered[i - 1].Key, ordered[i].Key) == 0 ? newRanks[i - 1] : newRanks[i - 1] + 1);
        }

        return new ListInstance(new ListContent(ordered.Select(item => item.Element).ToImmutableList(), IsComplete: true), syntax) { Ranks = newRanks.ToImmutable() };
    }

    /// <summary>The elements up to the first for which the predicate doesn't hold, or those from there on.</summary>
    private static Value? While(Interpreter interpreter, ListContent content, Value predicate, bool takes, SyntaxNode syntax)
    {
        var position = new Position(interpreter, syntax);
        for (var i = 0; i < content.Elements.Count; i++)
        {
            switch (Interpreter.Truth(Call(interpreter, predicate, content.Elements[i].Value, position, syntax)))
            {
                case null:
                    return null;
                case false:
                    return takes ? List(content.Elements.Take(i), syntax) : List(content.Elements.Skip(i), syntax);
            }
        }

        return takes ? new ListInstance(content, syntax) : new ListInstance(ListContent.Empty, syntax);
    }

    private static ListInstance Chunks(ImmutableList<AssignedValue> elements, int size, SyntaxNode syntax)
        => List(
            Enumerable.Range(0, (elements.Count + size - 1) / size).Select(i => new AssignedValue(List(elements.Skip(i * size).Take(size), syntax), syntax)),
            syntax);

    /// <summary>The element with the least or greatest key.</summary>
    private static Value? Extreme(Interpreter interpreter, ListContent content, Value? selector, bool isMax, bool returnsKey, SyntaxNode syntax)
    {
        var keyed = content.Elements.ConvertAll(element => (element.Value, Key: selector is null ? element.Value : interpreter.InvokeDelegate(selector, ImmutableArray.Create(element.Value), syntax)));
        if (keyed.IsEmpty || !PlainOrder.Has(keyed.Select(item => item.Key)))
        {
            return null;
        }

        var best = keyed.Aggregate((found, item) => (isMax ? PlainOrder.Compare(item.Key, found.Key) : PlainOrder.Compare(found.Key, item.Key)) > 0 ? item : found);
        return returnsKey ? best.Key : best.Value;
    }

    private static Value? Join(Interpreter interpreter, ListContent outer, ListContent inner, ImmutableArray<Value> arguments, StringComparer? comparer, string method, SyntaxNode syntax)
    {
        var keys = inner.Elements.ConvertAll(element => (Element: element, Key: interpreter.InvokeDelegate(arguments[3], ImmutableArray.Create(element.Value), syntax)));
        var joined = new List<AssignedValue>();
        foreach (var element in outer.Elements)
        {
            var key = interpreter.InvokeDelegate(arguments[2], ImmutableArray.Create(element.Value), syntax);
            if (keys.Exists(candidate => KeyEquality.AreEqual(interpreter, comparer, candidate.Key, key) is null))
            {
                return null;
            }

            var matching = keys.FindAll(candidate => KeyEquality.AreEqual(interpreter, comparer, candidate.Key, key) == true).ConvertAll(candidate => candidate.Element);
            if (method == "LeftJoin" && matching.IsEmpty)
            {
                matching = ImmutableList.Create(new AssignedValue(ConstantValue.Null, syntax));
            }

            joined.AddRange((method == "GroupJoin" ? ImmutableList.Create(new AssignedValue(new ListInstance(new ListContent(matching, IsComplete: true), syntax), syntax)) : matching)
                .Select(match => new AssignedValue(interpreter.InvokeDelegate(arguments[4], ImmutableArray.Create(element.Value, match.Value), syntax), match.Expression)));
        }

        return List(joined, syntax);
    }
}
