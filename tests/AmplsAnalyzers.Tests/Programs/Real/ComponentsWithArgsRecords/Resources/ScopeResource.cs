using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;

namespace SimCube.Deployments.Resources;

public sealed record ScopeResourceArgs : ResourceBaseArgs
{
    public required IEnumerable<(string Name, Output<string> Id)> Links { get; init; }

    public AccessMode Mode { get; init; } = AccessMode.PrivateOnly;
}

public sealed class ScopeResource : ResourceBase<ScopeResourceArgs>
{
    public ScopeResource(string name, ScopeResourceArgs args, ComponentResourceOptions? options = null)
        : base("Scope", name, args, options)
    {
        Scope = new(name, new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = args.Mode, QueryAccessMode = args.Mode },
            Tags = Tags,
        }, Options);
        Links = args.Links.Select(link => new PrivateLinkScopedResource($"{name}-{link.Name}", new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            ScopeName = Scope.Name,
            LinkedResourceId = link.Id,
        }, Options)).ToList();
        RegisterOutputs();
    }

    public PrivateLinkScope Scope { get; }

    public IReadOnlyCollection<PrivateLinkScopedResource> Links { get; }
}
