using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;
using Resource = Pulumi.Resource;

namespace Tidewater.Platform.Monitoring;

/// <summary>The Azure Monitor private link scope, and what has been linked to it so far.</summary>
internal sealed class MonitoringScope
{
    private readonly ResourceGroup _group;
    private readonly PrivateLinkScope _scope;
    private readonly List<Resource> _members = [];

    public MonitoringScope(string name, ResourceGroup group)
    {
        _group = group;
        _scope = new PrivateLinkScope(name, new PrivateLinkScopeArgs
        {
            ResourceGroupName = group.Name,
            // A scope has no region, whatever the resource group has.
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs
            {
                IngestionAccessMode = AccessMode.PrivateOnly,
                QueryAccessMode = AccessMode.PrivateOnly,
            },
            Tags = Company.Tags,
        });
    }

    public Output<string> Id => _scope.Id;

    public IReadOnlyList<Resource> Members => _members;

    /// <summary>Links a workspace, a component or a data collection endpoint.</summary>
    public void Add(string name, Input<string> resourceId)
    {
        var member = new PrivateLinkScopedResource($"{name}-link", new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = _group.Name,
            ScopeName = _scope.Name,
            LinkedResourceId = resourceId,
        }, new CustomResourceOptions
        {
            // Azure takes one change of a scope at a time: each link waits for those before it.
            DependsOn = _members,
        });

        _members.Add(member);
    }
}
