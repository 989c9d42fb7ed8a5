using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>An Azure Monitor workspace: metrics, not logs. No scope takes it; its queries have a private endpoint of their own.</summary>
internal sealed class AzureMonitorWorkspace(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The part of an Azure Monitor workspace that a connection is for.</summary>
    public const string QueryGroup = "prometheusMetrics";

    public InputValue PublicAccessSetting => this["publicNetworkAccess"];

    /// <summary>Whether public networks may query the workspace. Nothing said means yes.</summary>
    public bool? AcceptsPublicQueries
        => PublicAccessSetting.IsMissing || PublicAccessSetting.Is(PublicAccess.Enabled) ? true
            : PublicAccessSetting.Is(PublicAccess.Disabled) ? false
            : null;

    /// <summary>Whether a private endpoint in a network leads to the workspace.</summary>
    public bool? HasPrivateEndpoint
        => StackTopology.AnyOf(Topology.PrivateEndpoints.Select(endpoint => endpoint.ConnectsTo(this) == true && !endpoint.IsCertain ? null : endpoint.ConnectsTo(this)));

    /// <summary>Whether a Grafana has a managed private endpoint to the workspace.</summary>
    public bool? HasManagedPrivateEndpoint => Topology.IsReferredTo(this, NeighbourKinds.ManagedPrivateEndpoint, "privateLinkResourceId");

    /// <summary>The rules that surely send metrics to the workspace.</summary>
    public IEnumerable<DataCollectionRule> Rules
        => Topology.Declared<DataCollectionRule>().Where(rule => rule.MetricDestinations.Any(destination => destination.Receiver.Is(this) == true));

    /// <summary>True if somebody surely uses the workspace from a private network: a private endpoint leads to it, or a cluster sends metrics to it.</summary>
    public bool IsUsedPrivately
        => HasPrivateEndpoint == true
            || Topology.Declared<DataCollectionRuleAssociation>().Any(association =>
                association is { IsCertain: true, FollowedRule: { } rule } && association.Machine.IsA(NeighbourKinds.ManagedCluster) && Rules.Contains(rule));

    /// <summary>Whether the scope holds the data collection endpoint that Azure made for the workspace.</summary>
    public bool? IsEndpointIn(PrivateLinkScope scope) => StackTopology.AnyOf(Topology.ScopedResources.Select(scoped => LinksEndpoint(scoped) & scoped.Scope.Is(scope)));

    private bool? LinksEndpoint(ScopedResource scoped)
    {
        var own = Target;
        return ValueComparison.Agreement(scoped.Linked.Targets.Select(target => target.Owner is { } owner ? owner.Target.Same(own) : target.IsUnknown ? null : false));
    }
}
