using System.Collections;

namespace Pulumi;

/// <summary>A map input: of values, of outputs, or as a whole an output.</summary>
public sealed class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private Output<ImmutableArray<KeyValuePair<string, Input<TValue>>>> _entries;

    public InputMap()
        : this(Output.Create(ImmutableArray<KeyValuePair<string, Input<TValue>>>.Empty))
    {
    }

    private InputMap(Output<ImmutableArray<KeyValuePair<string, Input<TValue>>>> entries) => _entries = entries;

    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    public void Add(string key, Input<TValue> value)
        => _entries = _entries.Apply(list => list.Add(KeyValuePair.Create(key, value)));

    public void Add(InputMap<TValue> values) => AddRange(values);

    public void AddRange(InputMap<TValue> values)
        => _entries = Output.Tuple(_entries, values._entries).Apply(lists => lists.Item1.AddRange(lists.Item2));

    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Output.Tuple(first._entries, second._entries).Apply(lists =>
        {
            var replaced = lists.Item2.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
            return lists.Item1.RemoveAll(entry => replaced.Contains(entry.Key)).AddRange(lists.Item2);
        }));

    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var data = await _entries.Data.ConfigureAwait(false);
        if (!data.IsKnown)
        {
            yield break;
        }

        foreach (var (key, value) in data.Value)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return value.AsOutput().Apply(item => KeyValuePair.Create(key, item));
        }
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException("An InputMap cannot be enumerated synchronously. Use GetAsyncEnumerator instead.");

    internal override Output<ImmutableDictionary<string, TValue>> AsOutput()
        => _entries.Apply(list => Combination.Of(
            list.Select(entry => entry.Value?.AsOutput()),
            values => ToDictionary(list.Select((entry, i) => KeyValuePair.Create(entry.Key, (TValue)values[i]!)))));

    private static ImmutableDictionary<string, TValue> ToDictionary(IEnumerable<KeyValuePair<string, TValue>> entries)
    {
        var map = ImmutableDictionary.CreateBuilder<string, TValue>();
        foreach (var (key, value) in entries)
        {
            if (!map.TryGetValue(key, out var existing))
            {
                map.Add(key, value);
            }
            else if (!EqualityComparer<TValue>.Default.Equals(existing, value))
            {
                throw new ArgumentException($"Key '{key}' already exists in the map with a different value.");
            }
        }

        return map.ToImmutable();
    }

    private static InputMap<TValue> FromOutput<TValues>(Output<TValues> values)
        where TValues : IEnumerable<KeyValuePair<string, TValue>>
        => new(values.Apply(map => map.Select(entry => KeyValuePair.Create(entry.Key, (Input<TValue>)entry.Value)).ToImmutableArray()));

    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => FromOutput(Output.Create(values));

    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => FromOutput(Output.Create(values));

    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => FromOutput(values);

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => FromOutput(values);

    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => FromOutput(values);
}
