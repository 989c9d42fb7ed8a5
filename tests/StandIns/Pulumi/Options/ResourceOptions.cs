namespace Pulumi;

/// <summary>What a program says about the registration of a resource, besides its inputs.</summary>
public abstract class ResourceOptions
{
    private InputList<Resource>? _dependsOn;
    private InputList<Resource>? _replaceWith;
    private ResourceHookBinding? _hooks;

    protected ResourceOptions()
    {
    }

    public Input<string>? Id { get; set; }

    public Resource? Parent { get; set; }

    public InputList<Resource> DependsOn
    {
        get => _dependsOn ??= [];
        set => _dependsOn = value;
    }

    public bool? Protect { get; set; }

    public List<string> IgnoreChanges { get; set; } = [];

    public string? Version { get; set; }

    public ProviderResource? Provider { get; set; }

    public CustomTimeouts? CustomTimeouts { get; set; }

    public List<ResourceTransformation> ResourceTransformations { get; set; } = [];

    public List<ResourceTransform> ResourceTransforms { get; set; } = [];

    public List<Input<Alias>> Aliases { get; set; } = [];

    public string? Urn { get; set; }

    public List<string> ReplaceOnChanges { get; set; } = [];

    public string? PluginDownloadURL { get; set; }

    public bool? RetainOnDelete { get; set; }

    public Resource? DeletedWith { get; set; }

    public InputList<Resource> ReplaceWith
    {
        get => _replaceWith ??= [];
        set => _replaceWith = value;
    }

    public ResourceHookBinding Hooks
    {
        get => _hooks ??= new ResourceHookBinding();
        set => _hooks = value;
    }

    public List<string> HideDiffs { get; set; } = [];

    public Input<object>? ReplacementTrigger { get; set; }

    /// <summary>Lays other options over these: a scalar that they set wins, lists are joined.</summary>
    private protected void MergeFrom(ResourceOptions? other)
    {
        if (other is null)
        {
            return;
        }

        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        DependsOn = DependsOn.Concat(other.DependsOn);
        Protect = other.Protect ?? Protect;
        IgnoreChanges = [.. IgnoreChanges, .. other.IgnoreChanges];
        Version = other.Version ?? Version;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        ResourceTransformations = [.. ResourceTransformations, .. other.ResourceTransformations];
        ResourceTransforms = [.. ResourceTransforms, .. other.ResourceTransforms];
        Aliases = [.. Aliases, .. other.Aliases];
        Urn = other.Urn ?? Urn;
        ReplaceOnChanges = [.. ReplaceOnChanges, .. other.ReplaceOnChanges];
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        ReplaceWith = ReplaceWith.Concat(other.ReplaceWith);
        Hooks = Hooks.Concat(other.Hooks);
        HideDiffs = [.. HideDiffs, .. other.HideDiffs];
        ReplacementTrigger = other.ReplacementTrigger ?? ReplacementTrigger;
    }
}
