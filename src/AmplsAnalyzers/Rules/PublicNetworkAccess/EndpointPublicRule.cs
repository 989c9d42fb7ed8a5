using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.PublicNetworkAccess;

/// <summary>A private-only scope keeps its networks in. It keeps nobody out of a data collection endpoint: that is the endpoint's own setting, which is open unless the program closes it.</summary>
internal sealed class EndpointPublicRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS306",
        "Scoped data collection endpoint still accepts public traffic",
        "Public networks still reach {0}, in spite of the private-only mode of {1}; set public network access to 'Disabled'",
        Area.PublicNetworkAccess,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.Declared<DataCollectionEndpoint>()
           where endpoint.Reach(ClientNetwork.Public, Operation.Ingestion).Way == Way.Public
           let scopes = endpoint.Scopes.Where(scope => scope.IsPrivateOnly(Operation.Ingestion) == true).ToList()
           where scopes.Count > 0
           select Report(endpoint, MessageArgument.Of(scopes))
               .Involving([.. scopes])
               .With(FindingProperties.Value, PublicAccess.Disabled);

    private static Finding Report(DataCollectionEndpoint endpoint, MessageArgument scopes)
        => endpoint.PublicAccessSetting(Operation.Ingestion) is { IsMissing: false } setting
            ? WrongValue(endpoint, setting, endpoint, scopes)
            : WrongResource(endpoint, endpoint, scopes);
}
