namespace Pulumi;

/// <summary>Inputs that are known by name only, as a dictionary.</summary>
public sealed class DictionaryInvokeArgs : InvokeArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary;

    public DictionaryInvokeArgs(ImmutableDictionary<string, object?> dictionary) => _dictionary = dictionary;

    private protected override IEnumerable<KeyValuePair<string, object?>> ReadInputs() => _dictionary;
}
