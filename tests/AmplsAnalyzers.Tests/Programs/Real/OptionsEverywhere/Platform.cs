using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Kubernetes;

internal sealed class Platform
{
    private readonly string _region;
    private readonly Func<Pulumi.Resource?, CustomResourceOptions> _options;

    public Platform(string region, ProviderResource provider)
    {
        _region = region;
        _options = parent => new CustomResourceOptions { Provider = provider, Parent = parent, Protect = region == "east" };
        Group = new ResourceGroup($"k8s-{region}", new ResourceGroupArgs { Location = region }, _options(null));
    }

    public ResourceGroup Group { get; }

    public void Deploy(bool logs, IEnumerable<Pulumi.Resource> dependsOn)
    {
        var after = dependsOn.ToList();
        var scope = new PrivateLinkScope($"scope-{_region}", new PrivateLinkScopeArgs
        {
            ResourceGroupName = Group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
        }, With(Group, after));
        if (!logs)
        {
            return;
        }

        var made = new Stack<Pulumi.Resource>();
        made.Push(scope);
        for (var i = 0; i < 2; i++)
        {
            var workspace = new Workspace($"log-{_region}-{i}", new WorkspaceArgs { ResourceGroupName = Group.Name }, With(scope, [made.Peek()]));
            made.Push(workspace);
            var link = new PrivateLinkScopedResource($"link-{_region}-{i}", new PrivateLinkScopedResourceArgs { ResourceGroupName = Group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id }, CustomResourceOptions.Merge(With(scope, made), new CustomResourceOptions { IgnoreChanges = { "kind" }, Version = "3.0.0" }));
            made.Push(link);
        }
    }

    private CustomResourceOptions With(Pulumi.Resource parent, IEnumerable<Pulumi.Resource> dependsOn)
    {
        var options = _options(parent);
        foreach (var resource in dependsOn)
        {
            options.DependsOn.Add(resource);
        }

        return options;
    }
}
