namespace Pulumi;

/// <summary>The options of a component.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    public ComponentResourceOptions()
    {
    }

    public List<ProviderResource> Providers { get; set; } = [];

    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = new ComponentResourceOptions();
        foreach (var options in new[] { options1, options2 }.OfType<ComponentResourceOptions>())
        {
            merged.MergeFrom(options);
            merged.Providers.AddRange(options.Providers);
        }

        return merged;
    }
}
