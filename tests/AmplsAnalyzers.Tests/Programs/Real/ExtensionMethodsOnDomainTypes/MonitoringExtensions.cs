using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Contoso.Domain;

public sealed record MonitoringResult(PrivateLinkScope Scope, Workspace Workspace);

public static class MonitoringExtensions
{
    public static MonitoringResult SetupMonitoring(this Scope scope, ResourceGroup group, NetworkResult network)
    {
        var workspace = new Workspace($"{scope.Prefix}-log", new() { ResourceGroupName = group.Name, Tags = scope.GetTags() });
        var linkScope = new PrivateLinkScope($"{scope.Prefix}-ampls", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open },
        });
        _ = new PrivateEndpoint($"{scope.Prefix}-pe", new()
        {
            ResourceGroupName = group.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = network.EndpointSubnetId },
            PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "ampls", GroupIds = { "azuremonitor" }, PrivateLinkServiceId = linkScope.Id } },
        });
        linkScope.Add(group, workspace.Id, "workspace");
        return new(linkScope, workspace);
    }

    public static Component SetupLogging(this Microservice service, Scope scope, ResourceGroup group, MonitoringResult monitoring)
    {
        var component = new Component($"{scope.Prefix}-{service.Name}", new()
        {
            ResourceGroupName = group.Name,
            Kind = "web",
            RetentionInDays = service.Retention,
            WorkspaceResourceId = monitoring.Workspace.Id,
            Tags = InputMap<string>.Merge(scope.GetTags(), new InputMap<string> { { "service", service.Name } }),
        });
        monitoring.Scope.Add(group, component.Id, service.Name);
        return component;
    }

    private static void Add(this PrivateLinkScope scope, ResourceGroup group, Output<string> id, string name)
        => _ = new PrivateLinkScopedResource($"{name}-in-scope", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id, Name = name });
}
