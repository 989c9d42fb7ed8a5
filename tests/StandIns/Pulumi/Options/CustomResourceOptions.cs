namespace Pulumi;

/// <summary>The options of a resource that a provider manages.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    public CustomResourceOptions()
    {
    }

    public bool? DeleteBeforeReplace { get; set; }

    public List<string> AdditionalSecretOutputs { get; set; } = [];

    public string? ImportId { get; set; }

    public Dictionary<string, string> EnvVarMappings { get; set; } = [];

    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = new CustomResourceOptions();
        foreach (var options in new[] { options1, options2 }.OfType<CustomResourceOptions>())
        {
            merged.MergeFrom(options);
            merged.DeleteBeforeReplace = options.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
            merged.AdditionalSecretOutputs.AddRange(options.AdditionalSecretOutputs);
            merged.ImportId = options.ImportId ?? merged.ImportId;
            foreach (var (name, mapped) in options.EnvVarMappings)
            {
                merged.EnvVarMappings[name] = mapped;
            }
        }

        return merged;
    }
}
