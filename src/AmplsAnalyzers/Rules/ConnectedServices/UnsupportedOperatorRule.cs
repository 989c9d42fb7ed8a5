using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>Some operators read from places that a private link doesn't reach. A query with one fails where only private networks may query.</summary>
internal sealed class UnsupportedOperatorRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS710",
        "Query operator is not supported over private link",
        "The query of {0} fails with {1}, because that does not work over a private link, the only way to query {2}",
        Area.ConnectedServices,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from query in StoredQuery.In(topology)
           let operators = query.UnsupportedOperators
           where operators.Length > 0
           from asked in query.Asked
           let resource = asked.Resource as MonitoredResource
           where resource is { IsDeclared: true, IsInAnyScope: true } and not DataCollectionEndpoint && resource.IsClosedToPublic(Operation.Query)
           select WrongValue(query.Holder, query.Text, query.Holder, MessageArgument.Quoted(operators), resource).Involving(resource);
}
