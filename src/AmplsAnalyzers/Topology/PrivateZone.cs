using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A private DNS zone.</summary>
internal sealed class PrivateZone(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>True if the program leaves the name out, so that Pulumi makes one up: the logical name with a random suffix.</summary>
    public bool GetsGeneratedName => IsDeclared && Name.IsMissing;

    /// <summary>The name that the zone has or, where it is made up, the one that was probably meant.</summary>
    public string? IntendedName => GetsGeneratedName ? Resource.Name.Text : Name.Text;

    /// <summary>Whether the zone answers in the network.</summary>
    public bool? IsLinkedTo(ResourceReference network)
    {
        var answers = Topology.ZoneLinks.Select(link => And(link.Zone.Is(this), link.Network.Same(network), link.IsCertain)).ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    private static bool? And(bool? zone, bool? network, bool isCertain)
        => (zone & network) switch
        {
            true when !isCertain => null,
            var answer => answer,
        };
}

/// <summary>What makes a zone answer in a virtual network.</summary>
internal sealed class ZoneLink(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    public ResourceReference Zone => Topology.References.ByName(this["zoneName"], DnsKinds.PrivateZone, ResourceGroup, this);

    public ResourceReference Network => Topology.References.ById(this["virtualNetwork"]);
}
