using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

namespace Northwind.Platform.Monitoring;

/// <summary>The private link scope, with its members one after the other.</summary>
public sealed class MonitoringScope : ComponentResource
{
    private readonly ResourceGroup _group;
    private readonly PrivateLinkScope _scope;
    private readonly List<Pulumi.Resource> _links = [];

    public MonitoringScope(string name, ResourceGroup group)
        : base("northwind:monitoring:Scope", name)
    {
        _group = group;
        _scope = new PrivateLinkScope(name, new PrivateLinkScopeArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = "ampls-northwind",
            Location = "Global",
            AccessModeSettings = new AccessModeSettingsArgs
            {
                IngestionAccessMode = AccessMode.PrivateOnly,
                QueryAccessMode = AccessMode.PrivateOnly,
            },
            Tags = Company.Tags("monitoring"),
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    public Output<string> Id => _scope.Id;

    public IEnumerable<Pulumi.Resource> Links => _links;

    public void Link(string name, Input<string> resourceId)
        => _links.Add(new PrivateLinkScopedResource(name, new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = _group.Name,
            ScopeName = _scope.Name,
            LinkedResourceId = resourceId,
        }, new CustomResourceOptions { Parent = this, DependsOn = _links.TakeLast(1).ToArray() }));
}
