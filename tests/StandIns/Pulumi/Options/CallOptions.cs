namespace Pulumi;

/// <summary>The options of a method call on a component.</summary>
public class CallOptions
{
    public CallOptions()
    {
    }

    public Resource? Parent { get; set; }

    public ProviderResource? Provider { get; set; }

    public string? Version { get; set; }

    public string? PluginDownloadURL { get; set; }
}
