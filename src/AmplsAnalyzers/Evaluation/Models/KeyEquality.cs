using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>How sets, dictionaries and queries tell whether two keys are the same.</summary>
internal static class KeyEquality
{
    /// <summary>The comparer that a call is given.</summary>
    /// <param name="call">The call of a method or constructor.</param>
    /// <param name="comparer">The comparer; null for the one of the keys themselves.</param>
    /// <returns>False if it is one that nobody knows.</returns>
    public static bool IsKnown(Call call, out StringComparer? comparer)
    {
        comparer = null;
        for (var i = 0; i < call.Method.Parameters.Length && i < call.Arguments.Length; i++)
        {
            if (IsComparer(call.Method.Parameters[i].Type))
            {
                comparer = (call.Arguments[i] as ConstantValue)?.Constant as StringComparer;
                return comparer is not null || call.Arguments[i].IsNull;
            }
        }

        return true;
    }

    public static bool IsComparer(ITypeSymbol type) => type.Name is "IEqualityComparer" or "IComparer" or "StringComparer" or "Comparison";

    /// <summary>A comparer of texts that is the same on every machine; null for one that depends on the culture.</summary>
    public static StringComparer? Named(string name) => name switch
    {
        "Ordinal" => StringComparer.Ordinal,
        "OrdinalIgnoreCase" => StringComparer.OrdinalIgnoreCase,
        _ => null,
    };

    public static bool? AreEqual(Interpreter interpreter, StringComparer? comparer, Value a, Value b)
        => comparer is null ? interpreter.Equal(a, b)
            : a.Text is { } x && b.Text is { } y ? comparer.Equals(x, y)
            : Sameness.AreSame(a, b) ? true
            : null;

    /// <summary>Looks up a key of a dictionary.</summary>
    /// <returns>Whether it is there; the key as the dictionary has it; what is there, null if that can't be known.</returns>
    public static (bool? IsThere, Value Key, Value? Value) Find(Interpreter interpreter, MapInstance map, Value key)
    {
        foreach (var entry in map.Content.Entries)
        {
            switch (AreEqual(interpreter, map.Comparer, entry.Key, key))
            {
                case true:
                    return (entry.Value.IsConditional ? null : true, entry.Key, entry.Value.Value);
                case null:
                    return (null, key, null);
            }
        }

        return (map.Content.IsComplete ? false : null, key, null);
    }

    /// <summary>The elements without those that are there already; one that may be is conditional.</summary>
    public static ListContent Distinct(Interpreter interpreter, ListContent content, StringComparer? comparer, Func<Value, Value>? selector = null)
    {
        var kept = new List<(AssignedValue Element, Value Key)>();
        foreach (var element in content.Elements)
        {
            var key = selector is null ? element.Value : selector(element.Value);
            var answers = kept.ConvertAll(other => AreEqual(interpreter, comparer, other.Key, key));
            if (!answers.Contains(true))
            {
                kept.Add((answers.Contains(null) ? element with { IsConditional = true } : element, key));
            }
        }

        return content with { Elements = kept.Select(pair => pair.Element).ToImmutableList() };
    }
}
