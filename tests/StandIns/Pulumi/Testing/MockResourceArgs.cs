namespace Pulumi.Testing;

/// <summary>A registration or a read, as a mock sees it.</summary>
public class MockResourceArgs
{
    public MockResourceArgs()
    {
    }

    public string? Type { get; set; }

    public string? Name { get; set; }

    public ImmutableDictionary<string, object> Inputs { get; set; } = ImmutableDictionary<string, object>.Empty;

    public string? Provider { get; set; }

    public string? Id { get; set; }
}
