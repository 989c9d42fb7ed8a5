namespace Pulumi;

/// <summary>The options of a function call.</summary>
public class InvokeOptions
{
    public InvokeOptions()
    {
    }

    public Resource? Parent { get; set; }

    public ProviderResource? Provider { get; set; }

    public string? Version { get; set; }

    public string? PluginDownloadURL { get; set; }
}
