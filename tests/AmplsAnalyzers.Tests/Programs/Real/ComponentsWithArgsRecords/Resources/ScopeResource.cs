using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;

namespace Contoso.Components.Resources;

public sealed class ScopeResource : AzureResource<ScopeResource, ScopeResourceArgs>
{
    public ScopeResource(
        string name,
        ScopeResourceArgs args,
        ComponentResourceOptions? options = null)
        : base(name, args, options)
    {
        var scopeName = $"{args.Application}-{ShortNames.Scope}-{args.Region}-{args.Stage}";

        var scope = new PrivateLinkScope(
            scopeName,
            new()
            {
                ScopeName = scopeName,
                Location = "global",
                ResourceGroupName = args.Group.Name,
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = args.Mode,
                    QueryAccessMode = args.Mode,
                },
                Tags = Tags,
            });

        var logs = Linked(args, scope, ShortNames.Workspace, args.Monitor.WorkspaceId);
        var insights = Linked(args, scope, ShortNames.Insights, args.Insights.InsightsId, logs);

        _ = new PrivateEndpoint(
            $"{scopeName}-endpoint",
            new()
            {
                ResourceGroupName = args.Group.Name,
                Location = args.Region,
                Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = args.VNet.SubnetId },
                PrivateLinkServiceConnections = new PrivateLinkServiceConnectionArgs
                {
                    Name = scopeName,
                    PrivateLinkServiceId = scope.Id,
                    GroupIds = "azuremonitor",
                },
            },
            new CustomResourceOptions { DependsOn = insights });

        RegisterOutputs();
    }

    private static PrivateLinkScopedResource Linked(ScopeResourceArgs args, PrivateLinkScope scope, string name, Output<string> id, params Resource[] after) =>
        new(
            $"{args.Application}-{name}-in-scope",
            new()
            {
                Name = name,
                ScopeName = scope.Name,
                ResourceGroupName = args.Group.Name,
                LinkedResourceId = id,
            },
            new CustomResourceOptions { DependsOn = after });
}
