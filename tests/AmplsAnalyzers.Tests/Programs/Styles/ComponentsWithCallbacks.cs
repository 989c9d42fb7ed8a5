using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var monitoring = new Monitoring("mon", new() { Group = group, Names = { "x", "y" }, Customize = a => a.RetentionInDays = 60 });
    var second = new Monitoring("mon2", new MonitoringArgs { Group = group, WithScope = false }, new ComponentResourceOptions { Parent = monitoring, DependsOn = { group } });
    _ = new ResourceGroup("after", new() { Tags = { ["scope"] = monitoring.ScopeName, ["count"] = $"{monitoring.Workspaces.Count}-{second.Workspaces.Count}" } }, new CustomResourceOptions { DependsOn = monitoring.Workspaces.Values.ToList<Pulumi.Resource>() });
});

internal sealed class MonitoringArgs : Pulumi.ResourceArgs
{
    public required ResourceGroup Group { get; init; }

    public List<string> Names { get; } = [];

    public bool WithScope { get; set; } = true;

    public Action<WorkspaceArgs>? Customize { get; set; }
}

internal abstract class BaseComponent : ComponentResource
{
    protected BaseComponent(string name, ComponentResourceOptions? options)
        : base("contoso:" + "monitoring:" + Kind, name, options)
        => Child = new CustomResourceOptions { Parent = this };

    private static string Kind => "Component";

    protected CustomResourceOptions Child { get; }

    protected T Add<T>(Func<CustomResourceOptions, T> factory)
        where T : Pulumi.Resource
    {
        var resource = factory(CustomResourceOptions.Merge(Child, new CustomResourceOptions { Protect = false }));
        Added++;
        return resource;
    }

    protected int Added { get; private set; }
}

internal sealed class Monitoring : BaseComponent
{
    private PrivateLinkScope? _scope;

    public Monitoring(string name, MonitoringArgs args, ComponentResourceOptions? options = null)
        : base(name, options)
    {
        if (args.WithScope)
        {
            _scope = Add(o => new PrivateLinkScope($"{name}-ampls", new()
            {
                ResourceGroupName = args.Group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open },
            }, o));
        }

        foreach (var suffix in args.Names.DefaultIfEmpty("default"))
        {
            var workspaceArgs = new WorkspaceArgs { ResourceGroupName = args.Group.Name, RetentionInDays = 30 };
            args.Customize?.Invoke(workspaceArgs);
            var workspace = Add(o => new Workspace($"{name}-{suffix}-{Added}", workspaceArgs, o));
            Workspaces.Add(suffix, workspace);
            if (_scope is { } scope)
            {
                Link(scope, workspace, suffix);
            }
        }

        ScopeName = _scope?.Name ?? Output.Create("none");
        RegisterOutputs(new Dictionary<string, object?> { ["scope"] = ScopeName });

        void Link(PrivateLinkScope to, Workspace what, string suffix)
            => Add(o => new PrivateLinkScopedResource($"{name}-link-{suffix}", new() { ResourceGroupName = args.Group.Name, ScopeName = to.Name, LinkedResourceId = what.Id }, o));
    }

    [Pulumi.Output("scope")]
    public Output<string> ScopeName { get; private set; }

    public Dictionary<string, Workspace> Workspaces { get; } = new();
}
