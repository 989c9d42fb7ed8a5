using System.Collections;

namespace Pulumi;

/// <summary>A list input: of values, of outputs, or as a whole an output.</summary>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    private Output<ImmutableArray<Input<T>>> _items;

    public InputList()
        : this(ImmutableArray<Input<T>>.Empty)
    {
    }

    private InputList(ImmutableArray<Input<T>> items) => _items = Output.Create(items);

    private InputList(Output<ImmutableArray<Input<T>>> items) => _items = items;

    public void Add(params Input<T>[] inputs) => AddRange(new InputList<T>([.. inputs]));

    public void Add(InputList<T> inputs) => AddRange(inputs);

    public void AddRange(InputList<T> inputs) => _items = Concat(_items, inputs._items);

    public InputList<T> Concat(InputList<T> other) => new(Concat(_items, other._items));

    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var data = await _items.Data.ConfigureAwait(false);
        if (!data.IsKnown || data.Value.IsDefault)
        {
            yield break;
        }

        foreach (var item in data.Value)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException("An InputList cannot be enumerated synchronously. Use GetAsyncEnumerator instead.");

    internal override Output<ImmutableArray<T>> AsOutput()
        => _items.Apply(inputs => inputs.IsDefault ? Output.Create(default(ImmutableArray<T>)) : Output.All(inputs.AsEnumerable()));

    private static Output<ImmutableArray<Input<T>>> Concat(Output<ImmutableArray<Input<T>>> first, Output<ImmutableArray<Input<T>>> second)
        => Output.Tuple(first, second).Apply(lists => (ImmutableArray<Input<T>>)[.. OrEmpty(lists.Item1), .. OrEmpty(lists.Item2)]);

    private static ImmutableArray<TItem> OrEmpty<TItem>(ImmutableArray<TItem> array) => array.IsDefault ? [] : array;

    private static Input<T> AsItem(T value) => value;

    private static Input<T> AsItem(Output<T> value) => value;

    private static InputList<T> FromOutput<TValues>(Output<TValues> values)
        where TValues : IEnumerable<T>
        => new(values.Apply(list => list.Select(AsItem).ToImmutableArray()));

    public static implicit operator InputList<T>(T value) => new([value]);

    public static implicit operator InputList<T>(Output<T> value) => new([value]);

    public static implicit operator InputList<T>(Input<T> value) => new([value]);

    public static implicit operator InputList<T>(T[] values) => new([.. values.Select(AsItem)]);

    public static implicit operator InputList<T>(Output<T>[] values) => new([.. values.Select(AsItem)]);

    public static implicit operator InputList<T>(Input<T>[] values) => new([.. values]);

    public static implicit operator InputList<T>(List<T> values) => new([.. values.Select(AsItem)]);

    public static implicit operator InputList<T>(List<Output<T>> values) => new([.. values.Select(AsItem)]);

    public static implicit operator InputList<T>(List<Input<T>> values) => new([.. values]);

    public static implicit operator InputList<T>(ImmutableArray<T> values)
        => new(values.IsDefault ? default : [.. values.Select(AsItem)]);

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values)
        => new(values.IsDefault ? default : [.. values.Select(AsItem)]);

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(values);

    public static implicit operator InputList<T>(Output<T[]> values) => FromOutput(values);

    public static implicit operator InputList<T>(Output<List<T>> values) => FromOutput(values);

    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => FromOutput(values);

    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
        => new(values.Apply(array => array.IsDefault ? default : array.Select(AsItem).ToImmutableArray()));
}
