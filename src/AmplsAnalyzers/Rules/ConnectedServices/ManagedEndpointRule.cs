using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>A managed private endpoint needs the group of the resource behind it, a Grafana of the Standard tier, and the public cloud.</summary>
internal sealed class ManagedEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS708",
        "Grafana managed private endpoint cannot work",
        "Azure cannot connect {0}: {1}",
        Area.ConnectedServices,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.Declared<ManagedPrivateEndpoint>()
           from finding in Group(endpoint).Concat(Tier(endpoint)).Concat(OfCloud(endpoint, topology))
           select finding;

    private static IEnumerable<Finding> Group(ManagedPrivateEndpoint endpoint)
    {
        if (endpoint.RequiredGroup is not { } required)
        {
            return [];
        }

        var reason = $"a connection to {Describe(endpoint.Service)} needs the group '{required}'";
        if (endpoint.GroupIds is { IsComplete: true, Elements.IsEmpty: true })
        {
            return [WrongResource(endpoint, endpoint, MessageArgument.Every([$"{reason}, and it has none"]))];
        }

        return from groupId in endpoint.GroupIds.Possible
               where groupId.IsText(text => !string.Equals(text, required, StringComparison.OrdinalIgnoreCase))
               select WrongValue(endpoint, groupId, endpoint, MessageArgument.Every([$"{reason}, not '{groupId.Texts[0]}'"]))
                   .Involving(endpoint.Service.Resource)
                   .With(FindingProperties.Value, required);
    }

    private static IEnumerable<Finding> Tier(ManagedPrivateEndpoint endpoint)
        => endpoint.Grafana.Resource is Grafana { HasTierWithoutEndpoints: true } grafana
            ? [WrongResource(endpoint, endpoint, MessageArgument.Every([$"'{grafana.Label}' is of the tier '{grafana["sku"].Texts[0]}', and only '{Grafana.TierWithEndpoints}' has managed private endpoints"]))
                .Involving(grafana)]
            : [];

    private static IEnumerable<Finding> OfCloud(ManagedPrivateEndpoint endpoint, StackTopology topology)
    {
        var region = endpoint.Region ?? endpoint.Grafana.Resource?.Region;
        return (topology.SettingsOf(endpoint).Cloud ?? Regions.CloudOf(region)) is not (null or Cloud.Public)
            ? [WrongResource(endpoint, endpoint, MessageArgument.Every([$"managed private endpoints exist in the public cloud only, not in {(region is null ? "Azure Government" : MessageArgument.Quote(region))}"]))]
            : [];
    }

    private static string Describe(ResourceReference service) => service.Resource is { } resource ? $"'{resource.Label}'" : $"a resource of type {service.Target.ArmType}";
}
