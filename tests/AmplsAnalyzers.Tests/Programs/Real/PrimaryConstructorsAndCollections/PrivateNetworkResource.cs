using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

namespace Swedish.Apis;

internal sealed class PrivateNetworkResource
{
    private readonly PrivateLinkScope _scope;

    public PrivateNetworkResource(Naming naming, ResourceGroup group, IReadOnlyList<(string Name, Output<string> Id)> links)
    {
        _scope = new(naming["ampls"], new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
        });
        if (links.ToArray() is not [var first, .. var rest])
        {
            return;
        }

        var previous = Link(first, after: null);
        foreach (var link in rest)
        {
            previous = Link(link, previous);
        }

        PrivateLinkScopedResource Link((string Name, Output<string> Id) link, Pulumi.Resource? after) => new($"link-{link.Name}", new()
        {
            ResourceGroupName = group.Name,
            ScopeName = _scope.Name,
            LinkedResourceId = link.Id,
        }, new() { DependsOn = after is null ? [] : [after] });
    }

    public Output<string> ScopeName => _scope.Name;
}
