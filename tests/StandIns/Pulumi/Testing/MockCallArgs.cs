namespace Pulumi.Testing;

/// <summary>A function call, as a mock sees it.</summary>
public class MockCallArgs
{
    public MockCallArgs()
    {
    }

    public string? Token { get; set; }

    public ImmutableDictionary<string, object> Args { get; set; } = ImmutableDictionary<string, object>.Empty;

    public string? Provider { get; set; }
}
