using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Monitoring;

public sealed class MonitoringStack : Stack
{
    private readonly Settings _settings = Settings.Production;

    public MonitoringStack()
    {
        var group = new ResourceGroup(Naming.For("rg", _settings.Environment), new ResourceGroupArgs { Location = _settings.Location, Tags = Naming.Tags(_settings) });
        var network = new PrivateNetwork(_settings.Network, group);
        var scope = new PrivateLinkScope(Naming.For("ampls", _settings.Environment), new PrivateLinkScopeArgs
        {
            ResourceGroupName = group.Name,
            Location = "global",
            Tags = Naming.Tags(_settings),
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.PrivateOnly },
        });

        var workspaces = _settings.Workspaces.ToDictionary(w => w.Name, w => CreateWorkspace(group, w));
        var links = workspaces.Select(pair => LinkToScope(group, scope, pair.Key, pair.Value.Id)).ToList();
        network.Connect(scope, links);
        PlatformWorkspaceId = workspaces["platform"].Id;
    }

    [Output]
    public Output<string> PlatformWorkspaceId { get; set; }

    private Workspace CreateWorkspace(ResourceGroup group, WorkspaceSettings settings)
    {
        var args = new WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            RetentionInDays = settings.Retention,
            Sku = new WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
            PublicNetworkAccessForIngestion = Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType.Disabled,
            PublicNetworkAccessForQuery = settings.IsShared
                ? Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType.Enabled
                : Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType.Disabled,
        };
        if (settings.DailyCapGb is { } cap)
        {
            args.WorkspaceCapping = new WorkspaceCappingArgs { DailyQuotaGb = cap };
        }

        return new Workspace(Naming.For("log", settings.Name), args);
    }

    private static PrivateLinkScopedResource LinkToScope(ResourceGroup group, PrivateLinkScope scope, string name, Input<string> id)
        => new($"{name}-link", new PrivateLinkScopedResourceArgs { ResourceGroupName = group.Name, ScopeName = scope.Name, Name = $"{name}-link", LinkedResourceId = id });
}
