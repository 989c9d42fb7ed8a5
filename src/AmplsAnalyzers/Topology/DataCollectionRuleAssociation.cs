using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>What tells a machine or cluster which rule to follow, or which endpoint to read its configuration from.</summary>
internal sealed class DataCollectionRuleAssociation(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The name that Azure reserves for the association with a data collection endpoint.</summary>
    public const string EndpointName = "configurationAccessEndpoint";

    public InputValue Endpoint => this["dataCollectionEndpointId"];

    public InputValue Rule => this["dataCollectionRuleId"];

    /// <summary>The machine or cluster.</summary>
    public ResourceReference Machine => Topology.References.ById(this["resourceUri"]);

    /// <summary>The rule of this stack that the machine follows.</summary>
    public DataCollectionRule? FollowedRule => Topology.References.ById(Rule).Resource as DataCollectionRule;

    /// <summary>The endpoint of this stack that the machine reads its configuration from.</summary>
    public DataCollectionEndpoint? ConfigurationEndpoint => Topology.References.ById(Endpoint).Resource as DataCollectionEndpoint;

    /// <summary>True if the association surely is with an endpoint, and with nothing else.</summary>
    public bool IsForEndpoint => Endpoint.IsGiven && Rule.IsMissing;

    /// <summary>True if the association surely is with a rule, and with nothing else.</summary>
    public bool IsForRule => Rule.IsGiven && Endpoint.IsMissing;
}
