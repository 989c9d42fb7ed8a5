using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Lists, sets and dictionaries of .NET, and Pulumi's lists and maps of inputs.</summary>
internal static class CollectionModel
{
    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal)
    {
        "List", "HashSet", "Queue", "Collection", "ObservableCollection", "LinkedList", "ArrayList", "ConcurrentBag", "InputList", "Stack", "SortedSet",
    };

    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal)
    {
        "Dictionary", "ConcurrentDictionary", "OrderedDictionary", "InputMap", "SortedDictionary", "SortedList",
    };

    public static Value? TryCreate(Interpreter interpreter, INamedTypeSymbol type, Call call)
    {
        if (!PulumiTypes.IsCoreNamespace(type.ContainingNamespace) && (type.ContainingNamespace is null || LibraryModels.Root(type.ContainingNamespace) != "System"))
        {
            return null;
        }

        // A view shows what is in the collection, also later.
        if (type.Name is "ReadOnlyCollection" or "ReadOnlyDictionary" or "ReadOnlyObservableCollection" && call.Arguments is [ListInstance or MapInstance])
        {
            return call.Arguments[0];
        }

        if (s_lists.Contains(type.Name))
        {
            // A capacity or a comparer says nothing of the content.
            var source = Sources(call).FirstOrDefault(argument => argument is UnknownValue or ReferenceValue || (argument is not ConstantValue && interpreter.Elements(argument) is not null));
            var content = source is null ? ListContent.Empty : interpreter.Elements(source) ?? ListContent.Unknown;
            content = KeyEquality.IsKnown(call, out var comparer) ? content : ListContent.Unknown;
            return new ListInstance(Arranged(interpreter, type, comparer, type.Name == "Stack" ? content with { Elements = content.Elements.Reverse() } : content), call.Syntax) { Comparer = comparer, Type = type };
        }

        if (s_maps.Contains(type.Name))
        {
            var source = Sources(call).FirstOrDefault(argument => argument is MapInstance or ListInstance or UnknownValue or ReferenceValue);
            var content = source switch { null => MapContent.Empty, MapInstance map => map.Content, ListInstance list => FromPairs(list.Content), _ => MapContent.Unknown };
            content = KeyEquality.IsKnown(call, out var comparer) ? content : MapContent.Unknown;
            if (type.Name.StartsWith("Sorted", StringComparison.Ordinal))
            {
                // A comparer of the program's own may order them in any way.
                var hasComparer = comparer is null ? !KeyEquality.IsKnown(call, out _) : comparer != StringComparer.Ordinal;
                content = content.Entries.Aggregate((hasComparer ? MapContent.Unknown : MapContent.Empty) with { IsSorted = true }, (sorted, entry) => sorted.With(entry.Key, entry.Value)) with { IsComplete = content.IsComplete && !hasComparer };
            }

            return new MapInstance(new MapContent(content.Entries, content.IsComplete) { IsSorted = content.IsSorted }, call.Syntax) { Comparer = comparer, Type = type };
        }

        return null;
    }

    private static IEnumerable<Value> Sources(Call call) => call.Arguments.Where((_, i) => i >= call.Method.Parameters.Length || !KeyEquality.IsComparer(call.Method.Parameters[i].Type));

    public static ListContent Keys(MapInstance map)
        => new(map.Content.Entries.Select(entry => new AssignedValue(entry.Key, entry.Key.Origin, entry.Value.IsConditional)).ToImmutableList(), map.Content.IsComplete);

    public static ListContent Values(MapInstance map)
        => new(map.Content.Entries.Select(entry => entry.Value).ToImmutableList(), map.Content.IsComplete);

    public static Value? TryInvoke(Interpreter interpreter, Call call) => call.Receiver switch
    {
        ListInstance list => OnList(interpreter, list, call),
        MapInstance map => OnMap(interpreter, map, call),
        EnumeratorInstance enumerator => EnumeratorModel.TryInvoke(interpreter, enumerator, call),
        null when call.Method is { Name: "Add", IsExtensionMethod: true } && call.Arguments is [ListInstance list, var added] => Add(interpreter, list, added, call.ExpressionAt(1)),
        null when call.Method is { IsStatic: true, Name: "Create" or "CreateRange", ContainingType.Name: "ImmutableHashSet" or "ImmutableSortedSet" } && LinqModel.TryInvoke(interpreter, call) is ListInstance set
            => new ListInstance(Arranged(interpreter, call.Method.ContainingType, comparer: null, set.Content), call.Syntax),
        null when call.Method is { IsStatic: true, ContainingType.Name: "ImmutableList" or "ImmutableHashSet" or "ImmutableArray" or "ImmutableQueue" } => LinqModel.TryInvoke(interpreter, call),
        null when call.Method is { IsStatic: true, Name: "GetValueOrDefault" } && call.Arguments is [MapInstance map, var key, ..]
            => GetValueOrDefault(interpreter, map, key, call.Arguments.Length > 2 ? call.Arguments[2] : interpreter.Default(interpreter.Substitute(call.Method.ReturnType), call.Syntax)),
        null when call.Method is { IsStatic: true, Name: "ToImmutableDictionary" } => LinqModel.TryInvoke(interpreter, call),
        null when call.Method is { IsStatic: true, Name: "Create", ContainingType.Name: "ImmutableDictionary", Parameters.IsEmpty: true } => new MapInstance(MapContent.Empty, call.Syntax),
        null when call.Method is { IsStatic: true, Name: "CreateBuilder" } => call.Method.ContainingType.Name.Contains("Dictionary")
            ? new MapInstance(MapContent.Empty, call.Syntax)
            : new ListInstance(ListContent.Empty, call.Syntax),
        _ => null,
    };

    /// <summary>The elements as a list of that kind keeps them.</summary>
    public static ListContent Arranged(Interpreter interpreter, ITypeSymbol type, StringComparer? comparer, ListContent content)
    {
        if (type.Name is not ("SortedSet" or "ImmutableSortedSet"))
        {
            return type.Name.EndsWith("Set", StringComparison.Ordinal) ? KeyEquality.Distinct(interpreter, content, comparer) : content;
        }

        return content.IsCertain && comparer is null && PlainOrder.Has(content.Elements.Select(element => element.Value))
            ? KeyEquality.Distinct(interpreter, content with { Elements = content.Elements.Sort(Comparer<AssignedValue>.Create((a, b) => PlainOrder.Compare(a.Value, b.Value))) }, comparer)
            : ListContent.Unknown;
    }

    /// <summary>True for a dictionary or what stands for one.</summary>
    public static bool IsMap(ITypeSymbol? type) => type is not null && (s_maps.Contains(type.Name) || type.Name is "IDictionary" or "IReadOnlyDictionary" || (IsImmutable(type) && type.Name.EndsWith("Dictionary", StringComparison.Ordinal)));

    public static MapContent FromPairs(ListContent content)
    {
        var map = new MapContent(MapContent.Empty.Entries, content.IsComplete);
        foreach (var element in content.Elements)
        {
            if (element.Value is not TupleValue { Items: [var key, var value] })
            {
                return MapContent.Unknown;
            }

            map = map.With(key.Value, value with { IsConditional = value.IsConditional || element.IsConditional });
        }

        return map;
    }

    private static bool IsImmutable(ITypeSymbol type)
        => type.Name.StartsWith("Immutable", StringComparison.Ordinal) || type.Name is "IImmutableList" or "IImmutableDictionary" or "IImmutableSet";

    private static Value Add(Interpreter interpreter, ListInstance list, Value added, SyntaxNode expression)
    {
        if (added is ListInstance several)
        {
            interpreter.Replace(list, list.Content.Followed(several.Content));
            foreach (var element in several.Content.Elements)
            {
                HandOnWith(interpreter, list.IsHandedOn, element.Value);
            }
        }
        else
        {
            interpreter.Append(list, new AssignedValue(added, expression));
        }

        return ConstantValue.Null;
    }

    /// <summary>The same elements, any of which may be at any place.</summary>
    private static ListContent Unordered(ListContent content)
    {
        var any = content.Elements.Select(element => element.Value).Aggregate((Value)NeverValue.Instance, Joins.Values);
        return content with { Elements = content.Elements.ConvertAll(element => element with { Value = any }) };
    }

    private static void HandOnWith(Interpreter interpreter, bool isHandedOn, Value value)
    {
        if (isHandedOn)
        {
            interpreter.HandOn(value, isLibrary: false);
        }
    }

    private static Value? OnList(Interpreter interpreter, ListInstance list, Call call)
    {
        var type = call.Method.ContainingType;
        var content = list.Content;
        var isImmutable = IsImmutable(type) && type.Name != "Builder";
        var isPulumi = PulumiTypes.IsCoreNamespace(type.ContainingNamespace);
        switch (call.Method.Name)
        {
            case "Add" when isPulumi:
                // Add(params Input<T>[]) and Add(InputList<T>): in both the elements are added one by one.
                return Add(interpreter, list, call.Arguments[0], call.ExpressionAt(0));
            case "AddRange" when isPulumi:
                return interpreter.Elements(call.Arguments[0]) is { } inputs
                    ? Add(interpreter, list, new ListInstance(inputs, call.Syntax), call.Syntax)
                    : Forget(interpreter, list, call);
            case "Concat" when isPulumi:
                return interpreter.Elements(call.Arguments[0]) is { } others
                    ? new ListInstance(new ListContent(content.Elements.AddRange(others.Elements), content.IsComplete && others.IsComplete), call.Syntax)
                    : new ListInstance(content with { IsComplete = false }, call.Syntax);
            case "Add" or "Enqueue" or "Push" or "AddLast" or "TryAdd" when call.Arguments is [var item]:
                var isSet = type.Name.EndsWith("Set", StringComparison.Ordinal);
                var added = new AssignedValue(item, call.ExpressionAt(0));
                var isNew = !isSet ? true : content.Elements.Select(element => KeyEquality.AreEqual(interpreter, list.Comparer, element.Value, item) is var same && same == true && element.IsConditional ? null : same).ToList() is var answers && answers.Contains(true) ? false
                    : !content.IsComplete || answers.Contains(null) ? (bool?)null : true;
                if (isNew == false)
                {
                    return isImmutable ? list : new ConstantValue(constant: false, call.Syntax);
                }

                added = isNew is null ? added with { IsConditional = true } : added;
                if (isImmutable)
                {
                    return new ListInstance(Arranged(interpreter, type, list.Comparer, content with { Elements = content.Elements.Add(added) }), call.Syntax) { Comparer = list.Comparer };
                }

                if (type.Name == "Stack")
                {
                    interpreter.Replace(list, content with { Elements = content.Elements.Insert(0, added) });
                    HandOnWith(interpreter, list.IsHandedOn, item);
                    return ConstantValue.Null;
                }

                interpreter.Append(list, added);
                if (isSet && content.HasHoles)
                {
                    // The set puts it where another one was.
                    interpreter.Replace(list, Unordered(list.Content));
                }
                else if (isSet)
                {
                    interpreter.Replace(list, Arranged(interpreter, type, list.Comparer, list.Content));
                }

                return isSet ? Interpreter.FromTruth(isNew, call.Syntax) : ConstantValue.Null;
            case "AddRange" or "UnionWith" when call.Arguments is [var items]:
                var more = interpreter.Elements(items) ?? ListContent.Unknown;
                var joined = Arranged(interpreter, type, list.Comparer, content.Followed(more));
                joined = content.HasHoles ? Unordered(joined) : joined;
                if (isImmutable)
                {
                    return new ListInstance(joined, call.Syntax) { Comparer = list.Comparer };
                }

                interpreter.Replace(list, joined);
                foreach (var element in more.Elements)
                {
                    HandOnWith(interpreter, list.IsHandedOn, element.Value);
                }

                return ConstantValue.Null;
            case "Insert" when call.Arguments is [ConstantValue { Constant: int at }, var inserted] && content.IsCertain && at >= 0 && at <= content.Elements.Count:
                var with = content with { Elements = content.Elements.Insert(at, new AssignedValue(inserted, call.ExpressionAt(1))) };
                if (isImmutable)
                {
                    return new ListInstance(with, call.Syntax);
                }

                interpreter.Replace(list, with);
                HandOnWith(interpreter, list.IsHandedOn, inserted);
                return ConstantValue.Null;
            case "Clear" when isImmutable:
                return new ListInstance(ListContent.Empty, call.Syntax) { Comparer = list.Comparer };
            case "Clear":
                interpreter.Replace(list, ListContent.Empty);
                return ConstantValue.Null;
            case "RemoveAt" or "SetItem" or "Remove" or "RemoveAll" or "RemoveRange" or "Reverse" or "Dequeue" or "Pop" when isImmutable:
                return Changed(interpreter, list, call);
            case "TryPeek" or "TryDequeue" or "TryPop" when call.References is [{ } taken] && content.IsCertain:
                interpreter.WriteCell(taken, content.Elements.IsEmpty ? ConstantValue.Null : content.Elements[0].Value, call.Syntax);
                if (call.Method.Name != "TryPeek" && !content.Elements.IsEmpty)
                {
                    interpreter.Replace(list, content with { Elements = content.Elements.RemoveAt(0) });
                }

                return new ConstantValue(!content.Elements.IsEmpty, call.Syntax);
            case "Reverse" when call.Arguments.IsEmpty && content.IsCertain && !isImmutable:
                interpreter.Replace(list, content with { Elements = content.Elements.Reverse() });
                return ConstantValue.Null;
            case "ForEach" when call.Arguments is [var action]:
                interpreter.ForEach(list, call.Syntax, element =>
                {
                    interpreter.InvokeDelegate(action, ImmutableArray.Create(element.Value), call.Syntax);
                    return Flow.Next;
                });
                return ConstantValue.Null;
            case "AsReadOnly" when call.Arguments.IsEmpty:
                return list;
            case "ToArray" or "ToImmutable" or "MoveToImmutable" or "DrainToImmutable" or "ToBuilder" when call.Arguments.IsEmpty:
                return new ListInstance(content, call.Syntax);
            case "RemoveAt" when !isImmutable && content.IsCertain && call.Arguments is [ConstantValue { Constant: int and >= 0 } at] && (int)at.Constant! < content.Elements.Count:
                interpreter.Replace(list, content with { Elements = content.Elements.RemoveAt((int)at.Constant!) });
                return ConstantValue.Null;
            case "Peek" when content is { IsCertain: true, Elements.IsEmpty: false }:
                return content.Elements[0].Value;
            case "AddFirst" when !isImmutable && call.Arguments is [var first]:
                interpreter.Replace(list, content with { Elements = content.Elements.Insert(0, new AssignedValue(first, call.ExpressionAt(0))) });
                HandOnWith(interpreter, list.IsHandedOn, first);
                return ConstantValue.Null;
            case "GetRange" when content.IsCertain && call.Arguments is [ConstantValue { Constant: int from }, ConstantValue { Constant: int length }] && from >= 0 && length >= 0 && from + length <= content.Elements.Count:
                return new ListInstance(content with { Elements = content.Elements.GetRange(from, length) }, call.Syntax);
            case "FindAll" when call.Arguments is [var filter]:
                return LinqModel.Where(interpreter, content, filter, call.Syntax);
            case "RemoveAll" when content.IsCertain && call.Arguments is [var unwanted]:
                var remaining = content.Elements.Select(element => (Element: element, IsUnwanted: Interpreter.Truth(interpreter.InvokeDelegate(unwanted, ImmutableArray.Create(element.Value), call.Syntax)))).ToList();
                interpreter.Replace(list, content with { Elements = remaining.Where(pair => pair.IsUnwanted != true).Select(pair => pair.IsUnwanted is null ? pair.Element with { IsConditional = true } : pair.Element).ToImmutableList() });
                return remaining.TrueForAll(pair => pair.IsUnwanted is not null) ? new ConstantValue(remaining.Count(pair => pair.IsUnwanted == true), call.Syntax) : interpreter.Unknown(UnknownReason.Condition, call.Syntax);
            case "TrueForAll" when call.Arguments is [var holds]:
                return LinqModel.All(interpreter, content, holds, call.Syntax);
            case "Sort" when call.Arguments.IsEmpty && content.IsCertain && PlainOrder.Has(content.Elements.Select(element => element.Value)):
                interpreter.Replace(list, content with { Elements = content.Elements.Sort(Comparer<AssignedValue>.Create((a, b) => PlainOrder.Compare(a.Value, b.Value))) });
                return ConstantValue.Null;
            case "Dequeue" or "Pop" when content is { IsCertain: true, Elements.IsEmpty: false }:
                interpreter.Replace(list, content with { Elements = content.Elements.RemoveAt(0) });
                return content.Elements[0].Value;
            case "Remove" or "IndexOf" when content.IsCertain && call.Arguments is [var wanted] && content.Elements.All(element => KeyEquality.AreEqual(interpreter, list.Comparer, element.Value, wanted) is not null):
                var position = content.Elements.FindIndex(element => KeyEquality.AreEqual(interpreter, list.Comparer, element.Value, wanted) == true);
                if (call.Method.Name == "IndexOf")
                {
                    return new ConstantValue(position, call.Syntax);
                }

                if (position >= 0)
                {
                    interpreter.Replace(list, content with { Elements = content.Elements.RemoveAt(position), HasHoles = type.Name is "HashSet" or "ISet" });
                }

                return new ConstantValue(position >= 0, call.Syntax);
            case "Contains" when call.Arguments is [var sought]:
                return Interpreter.FromTruth(LinqModel.Contains(interpreter, content, sought, list.Comparer), call.Syntax);
            case "Exists" or "Any" when call.Arguments is [var predicate]:
                return LinqModel.Any(interpreter, content, predicate, call.Syntax);
            case "Find" when call.Arguments is [var predicate]:
                return LinqModel.First(interpreter, list, predicate, interpreter.Default(interpreter.Substitute(call.Method.ReturnType), call.Syntax), call.Syntax);
            case "FindIndex" when call.Arguments is [var predicate] && content.IsCertain:
                for (var i = 0; i < content.Elements.Count; i++)
                {
                    switch (Interpreter.Truth(interpreter.InvokeDelegate(predicate, ImmutableArray.Create(content.Elements[i].Value), call.Syntax)))
                    {
                        case true:
                            return new ConstantValue(i, call.Syntax);
                        case null:
                            return null;
                    }
                }

                return new ConstantValue(-1, call.Syntax);
            case "InsertRange" when call.Arguments is [ConstantValue { Constant: int start }, var many] && content.IsCertain && start >= 0 && start <= content.Elements.Count && interpreter.Elements(many) is { } between:
                var widened = new ListContent(content.Elements.InsertRange(start, between.Elements), between.IsComplete);
                if (isImmutable)
                {
                    return new ListInstance(widened, call.Syntax);
                }

                interpreter.Replace(list, widened);
                foreach (var element in between.Elements)
                {
                    HandOnWith(interpreter, list.IsHandedOn, element.Value);
                }

                return ConstantValue.Null;
            case "ConvertAll" when call.Arguments is [var selector]:
                return LinqModel.Select(interpreter, list, selector, call.Syntax);
            case "GetEnumerator" when content.IsCertain:
                return new EnumeratorInstance(content, call.Syntax);
            case "GetEnumerator" or "AsSpan" or "AsEnumerable":
                return list;
            default:
                return null;
        }
    }

    /// <summary>What a method that changes an immutable collection gives; null if that can't be known.</summary>
    private static ListInstance? Changed(Interpreter interpreter, ListInstance list, Call call)
    {
        if (!list.Content.IsCertain)
        {
            return null;
        }

        var elements = list.Content.Elements;
        var changed = (call.Method.Name, call.Arguments) switch
        {
            ("RemoveAt", [ConstantValue { Constant: int at and >= 0 }]) when at < elements.Count => elements.RemoveAt(at),
            ("SetItem", [ConstantValue { Constant: int at and >= 0 }, var item]) when at < elements.Count => elements.SetItem(at, new AssignedValue(item, call.ExpressionAt(1))),
            ("RemoveRange", [ConstantValue { Constant: int from and >= 0 }, ConstantValue { Constant: int count and >= 0 }]) when from + count <= elements.Count => elements.RemoveRange(from, count),
            ("Reverse", []) => elements.Reverse(),
            ("Dequeue" or "Pop", []) when !elements.IsEmpty => elements.RemoveAt(0),
            ("Remove", [var item]) when elements.TrueForAll(element => KeyEquality.AreEqual(interpreter, list.Comparer, element.Value, item) is not null)
                => elements.FindIndex(element => KeyEquality.AreEqual(interpreter, list.Comparer, element.Value, item) == true) is var at && at < 0 ? elements : elements.RemoveAt(at),
            ("RemoveAll", [DelegateValue predicate]) when elements.ConvertAll(element => Interpreter.Truth(interpreter.InvokeDelegate(predicate, ImmutableArray.Create(element.Value), call.Syntax))) is var answers && !answers.Contains(null)
                => elements.Where((_, i) => answers[i] == false).ToImmutableList(),
            _ => null,
        };
        return changed is null ? null : new ListInstance(list.Content with { Elements = changed }, call.Syntax) { Comparer = list.Comparer };
    }

    private static Value Forget(Interpreter interpreter, ListInstance list, Call call)
    {
        interpreter.Replace(list, list.Content with { IsComplete = false });
        return call.Method.ReturnsVoid ? ConstantValue.Null : interpreter.Unknown(UnknownReason.UnseenCode, call.Syntax);
    }

    private static Value? OnMap(Interpreter interpreter, MapInstance map, Call call)
    {
        var content = map.Content;
        var isImmutable = IsImmutable(call.Method.ContainingType) && call.Method.ContainingType.Name != "Builder";
        switch (call.Method.Name)
        {
            case "TryAdd" when call.Arguments is [var tried, _] && ContainsKey(interpreter, map, tried) is not false:
                // Nothing happens where the key is there already.
                return ContainsKey(interpreter, map, tried) == true ? new ConstantValue(constant: false, call.Syntax) : null;
            case "Add" when !isImmutable && call.Arguments is [var again, _] && ContainsKey(interpreter, map, again) == true && !PulumiTypes.IsCoreNamespace(call.Method.ContainingNamespace):
                return interpreter.Throws(nameof(ArgumentException), call.Syntax, map);
            case "Add" or "TryAdd" or "SetItem" when call.Arguments is [var key, var value]:
                if (key is UnknownValue && !isImmutable)
                {
                    interpreter.RunLost(map, call.Syntax);
                    interpreter.RunLost(value, call.Syntax);
                }

                var with = key is UnknownValue ? MapContent.Unknown : content.With(KeyEquality.Find(interpreter, map, key).Key, new AssignedValue(value, call.ExpressionAt(1)));
                if (isImmutable)
                {
                    return new MapInstance(with, call.Syntax) { Comparer = map.Comparer };
                }

                HandOnWith(interpreter, map.IsHandedOn, value);
                interpreter.Replace(map, with);
                return call.Method.ReturnsVoid ? ConstantValue.Null : new ConstantValue(constant: true, call.Syntax);
            case "Add" or "AddRange" or "SetItems" when call.Arguments is [MapInstance or ListInstance]:
                var pairs = call.Arguments[0] is MapInstance other ? other.Content : FromPairs(((ListInstance)call.Arguments[0]).Content);
                var merged = pairs.Entries.Aggregate(content, (current, entry) => current.With(entry.Key, entry.Value)) with { IsComplete = content.IsComplete && pairs.IsComplete };
                if (isImmutable)
                {
                    return new MapInstance(merged, call.Syntax);
                }

                interpreter.Replace(map, merged);
                return ConstantValue.Null;
            case "TryGetValue" when call.References is [_, { } cell]:
                var (there, _, found) = KeyEquality.Find(interpreter, map, call.Arguments[0]);
                interpreter.WriteCell(cell, there == false ? interpreter.Default(interpreter.Substitute(call.Method.Parameters[1].Type), call.Syntax) : found ?? interpreter.Unknown(UnknownReason.UnseenCode, call.Syntax, map), call.Syntax);
                return Interpreter.FromTruth(there, call.Syntax);
            case "GetValueOrDefault" when call.Arguments is [var sought, ..]:
                return GetValueOrDefault(interpreter, map, sought, call.Arguments.Length > 1 ? call.Arguments[1] : interpreter.Default(interpreter.Substitute(call.Method.ReturnType), call.Syntax));
            case "ContainsKey" or "Contains" when call.Arguments is [var wanted]:
                return Interpreter.FromTruth(ContainsKey(interpreter, map, wanted), call.Syntax);
            case "AddOrUpdate" when call.Arguments is [var kept, var first, DelegateValue update] && KeyEquality.Find(interpreter, map, kept) is { IsThere: { } exists } place:
                var updated = exists ? interpreter.InvokeDelegate(update, ImmutableArray.Create(kept, place.Value!), call.Syntax)
                    : first is DelegateValue ? interpreter.InvokeDelegate(first, ImmutableArray.Create(kept), call.Syntax)
                    : first;
                HandOnWith(interpreter, map.IsHandedOn, updated);
                interpreter.Replace(map, map.Content.With(place.Key, new AssignedValue(updated, call.ExpressionAt(1))));
                return updated;
            case "GetOrAdd" when call.Arguments is [var lookedFor, var factory] && ContainsKey(interpreter, map, lookedFor) is { } isThere:
                if (isThere)
                {
                    return KeyEquality.Find(interpreter, map, lookedFor).Value;
                }

                var made = factory is DelegateValue ? interpreter.InvokeDelegate(factory, ImmutableArray.Create(lookedFor), call.Syntax) : factory;
                HandOnWith(interpreter, map.IsHandedOn, made);
                interpreter.Replace(map, map.Content.With(lookedFor, new AssignedValue(made, call.ExpressionAt(1))));
                return made;
            case "Remove" or "TryRemove" when call.Arguments is [var removed, ..] && KeyEquality.Find(interpreter, map, removed) is { IsThere: { } present } gone && content.Entries.All(entry => KeyEquality.AreEqual(interpreter, map.Comparer, entry.Key, removed) is not null):
                var without = content.Without(gone.Key);
                if (isImmutable)
                {
                    return new MapInstance(without, call.Syntax) { Comparer = map.Comparer };
                }

                if (call.References is [_, { } removedValue])
                {
                    interpreter.WriteCell(removedValue, gone.Value ?? interpreter.Default(interpreter.Substitute(call.Method.Parameters[1].Type), call.Syntax), call.Syntax);
                }

                interpreter.Replace(map, without);
                return new ConstantValue(present, call.Syntax);
            case "Clear" when !isImmutable:
                interpreter.Replace(map, MapContent.Empty);
                return ConstantValue.Null;
            case "GetEnumerator" when interpreter.Elements(map) is { IsCertain: true } enumerated:
                return new EnumeratorInstance(enumerated, call.Syntax);
            case "AsReadOnly" when call.Arguments.IsEmpty:
                return map;
            case "ToImmutable" or "ToBuilder" or "ToFrozenDictionary" when call.Arguments.IsEmpty:
                return new MapInstance(content, call.Syntax);
            default:
                return null;
        }
    }

    private static bool? ContainsKey(Interpreter interpreter, MapInstance map, Value key) => KeyEquality.Find(interpreter, map, key).IsThere;

    private static Value? GetValueOrDefault(Interpreter interpreter, MapInstance map, Value key, Value otherwise)
        => KeyEquality.Find(interpreter, map, key) switch
        {
            { IsThere: true, Value: var value } => value,
            { IsThere: false } => otherwise,
            _ => null,
        };
}
