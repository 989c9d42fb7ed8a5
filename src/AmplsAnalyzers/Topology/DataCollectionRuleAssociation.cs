using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>What tells a machine or cluster which rule to follow, or which endpoint to read its configuration from.</summary>
internal sealed class DataCollectionRuleAssociation(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The name that Azure reserves for the association with a data collection endpoint.</summary>
    public const string EndpointName = "configurationAccessEndpoint";

    public InputValue Endpoint => this["dataCollectionEndpointId"];

    /// <summary>The machine or cluster.</summary>
    public ResourceReference Machine => Topology.References.ById(this["resourceUri"]);

    public InputValue Rule => this["dataCollectionRuleId"];
}
