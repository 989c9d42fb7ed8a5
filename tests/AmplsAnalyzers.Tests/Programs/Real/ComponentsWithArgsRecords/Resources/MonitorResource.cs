using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Insights = Pulumi.AzureNative.ApplicationInsights.Component;
using LogAccess = Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType;
using WebAccess = Pulumi.AzureNative.ApplicationInsights.PublicNetworkAccessType;

namespace SimCube.Deployments.Resources;

public sealed record MonitorResourceArgs : ResourceBaseArgs
{
    public required MonitorSettings Settings { get; init; }
}

public sealed class MonitorResource : ResourceBase<MonitorResourceArgs>
{
    private readonly Dictionary<string, Insights> _components = new(StringComparer.OrdinalIgnoreCase);

    public MonitorResource(string name, MonitorResourceArgs args, ComponentResourceOptions? options = null)
        : base("Monitor", name, args, options)
    {
        Workspace = new($"{name}-log", new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Location = args.Location,
            RetentionInDays = args.Settings.RetentionInDays,
            Sku = new WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
            PublicNetworkAccessForIngestion = args.Settings.PublicNetworkAccess ? LogAccess.Enabled : LogAccess.Disabled,
            PublicNetworkAccessForQuery = args.Settings.PublicNetworkAccess ? LogAccess.Enabled : LogAccess.Disabled,
            Tags = Tags,
        }, Options);
        foreach (var application in args.Settings.Applications)
        {
            _components[application] = CreateComponent(name, application);
        }

        RegisterOutputs(new Dictionary<string, object?> { ["workspaceId"] = Workspace.Id });
    }

    public Workspace Workspace { get; }

    public IEnumerable<(string Name, Output<string> Id)> Linkable => _components
        .Select(pair => (pair.Key, pair.Value.Id))
        .Prepend(("logs", Workspace.Id));

    public Insights this[string application] => _components.TryGetValue(application, out var component) ? component : throw new KeyNotFoundException(application);

    private Insights CreateComponent(string name, string application) => new($"{name}-{application}", new()
    {
        ResourceGroupName = Args.ResourceGroup.Name,
        Kind = application is "worker" ? "other" : "web",
        ApplicationType = application is "worker" ? ApplicationType.Other : ApplicationType.Web,
        WorkspaceResourceId = Workspace.Id,
        PublicNetworkAccessForIngestion = WebAccess.Disabled,
        PublicNetworkAccessForQuery = Args.Settings.PublicNetworkAccess ? WebAccess.Enabled : WebAccess.Disabled,
        Tags = Tags,
    }, CustomResourceOptions.Merge(Options, new CustomResourceOptions { DependsOn = { Workspace } }));
}
