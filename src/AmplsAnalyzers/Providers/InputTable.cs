using System.Collections;

namespace AmplsAnalyzers.Providers;

/// <summary>The inputs of a resource or of a nested args object: ARM's name for each, and its C# path in each provider.</summary>
internal sealed class InputTable : IEnumerable<ArmInput>
{
    private readonly Dictionary<string, ArmInput> _inputs = new(StringComparer.Ordinal);

    public ArmInput this[string armName] => _inputs[armName];

    public bool Contains(string armName) => _inputs.ContainsKey(armName);

    public void Add(string armName, string? native, string? classic, Translation translation = Translation.None)
        => _inputs.Add(armName, new ArmInput(armName, native, classic, translation));

    public IEnumerator<ArmInput> GetEnumerator() => _inputs.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>An input in ARM's words.</summary>
/// <param name="Name">ARM's name.</param>
/// <param name="Native">The C# path in Pulumi.AzureNative, with dots into nested args; null if it has no such input.</param>
/// <param name="Classic">The C# path in Pulumi.Azure; null if it has no such input.</param>
/// <param name="Translation">How a value of the classic provider reads in ARM's words.</param>
internal sealed record ArmInput(string Name, string? Native, string? Classic, Translation Translation)
{
    public string? In(Provider provider) => provider == Provider.AzureNative ? Native : Classic;
}

/// <summary>How a value of the classic provider reads in ARM's words.</summary>
internal enum Translation
{
    /// <summary>As it is.</summary>
    None,

    /// <summary><c>true</c> is <c>Enabled</c>, <c>false</c> is <c>Disabled</c>.</summary>
    EnabledFlag,
}
