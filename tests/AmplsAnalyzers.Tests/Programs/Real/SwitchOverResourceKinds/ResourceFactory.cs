using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Contoso.Kinds;

public sealed class ResourceFactory(ResourceGroup group)
{
    private readonly Dictionary<string, Workspace> _workspaces = [];

    public CustomResource Create(Definition definition) => definition switch
    {
        WorkspaceDefinition { Days: { } days } workspace => _workspaces[workspace.Name] = new Workspace(definition.ResourceName, new() { ResourceGroupName = group.Name, RetentionInDays = days }),
        WorkspaceDefinition => _workspaces[definition.Name] = new Workspace(definition.ResourceName, new() { ResourceGroupName = group.Name }),
        InsightsDefinition(_, var workspace, var isNode) when _workspaces.ContainsKey(workspace) => new Component(definition.ResourceName, new()
        {
            ResourceGroupName = group.Name,
            Kind = isNode ? "Node.JS" : "web",
            ApplicationType = ApplicationType.Web,
            WorkspaceResourceId = _workspaces[workspace].Id,
        }),
        EndpointDefinition endpoint => new DataCollectionEndpoint(definition.ResourceName, new()
        {
            ResourceGroupName = group.Name,
            NetworkAcls = endpoint.IsPublic ? null! : new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled },
        }),
        _ => throw new NotSupportedException(definition.ToString()),
    };
}

public sealed class ScopeFactory(ResourceGroup group)
{
    public PrivateLinkScope Create(string name, IReadOnlyDictionary<string, CustomResource> resources)
    {
        PrivateLinkScope scope = new($"ampls-{name}", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open } });
        PrivateLinkScopedResource? previous = null;
        foreach (var (key, resource) in resources)
        {
            switch (resource)
            {
                case Workspace or Component:
                    previous = Link(key, resource, previous is null ? [] : [previous]);
                    break;
                case DataCollectionEndpoint endpoint when key != "ingest":
                    Link(key, endpoint);
                    break;
                case DataCollectionEndpoint:
                    goto default;
                default:
                    previous = Link($"other-{key}", resource, previous!);
                    break;
            }
        }

        return scope;

        PrivateLinkScopedResource Link(string key, CustomResource resource, params Pulumi.Resource[] after)
            => new($"link-{key}", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = resource.Id }, new() { DependsOn = after });
    }
}
