using System.Collections.Immutable;
using AmplsAnalyzers.Rules.ConnectedServices;
using AmplsAnalyzers.Rules.DataCollection;
using AmplsAnalyzers.Rules.Dns;
using AmplsAnalyzers.Rules.General;
using AmplsAnalyzers.Rules.Networking;
using AmplsAnalyzers.Rules.PublicNetworkAccess;
using AmplsAnalyzers.Rules.Scope;
using AmplsAnalyzers.Rules.ScopedResources;

namespace AmplsAnalyzers.Rules;

/// <summary>Every rule, in the order of the ids.</summary>
internal static class RuleCatalogue
{
    public static ImmutableArray<Rule> All { get; } = ImmutableArray.Create<Rule>(
        new PartNotEvaluatedRule(),
        new RequiredInputRule(),
        new LocationMustBeGlobalRule(),
        new LocationMissingRule(),
        new UnknownAccessModeRule(),
        new AccessModesMissingRule(),
        new ResourceLeftOutRule(),
        new CannotBeScopedRule(),
        new LinkedTwiceRule(),
        new CreatedInParallelRule(),
        new WorkspaceNotInSameScopeRule(),
        new ScopedButPublicRule(),
        new ClosedButUnscopedRule(),
        new EndpointAssociationNameRule(),
        new ScopeGroupRule(),
        new MustPointAtScopeRule(),
        new SubnetTooSmallRule(),
        new NotAfterScopedResourcesRule(),
        new ZoneMissingRule(),
        new ZoneMisspeltRule(),
        new GeneratedZoneNameRule(),
        new TwoZoneGroupsRule(),
        new ZoneNotLinkedToNetworkRule(),
        new CustomerStorageMissingRule(),
        new ProfilerStorageRegionRule(),
        new StorageShutsOutMonitorRule(),
        new CustomLogsStorageRule(),
        new LinkedStorageRequirementsRule(),
        new NotWorkspaceBasedRule(),
        new GrafanaWithoutEndpointRule(),
        new ManagedEndpointRule(),
        new PerimeterRefusesRule(),
        new UnsupportedOperatorRule());
}
