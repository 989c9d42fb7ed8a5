using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.Topology;

/// <summary>A query that a resource holds as text.</summary>
/// <param name="Holder">A saved search, an alert or a workbook.</param>
/// <param name="Text">The text: a query, or a workbook's JSON with queries in it.</param>
/// <param name="Asked">The resources that the query asks.</param>
internal sealed record StoredQuery(ArmResource Holder, InputValue Text, ImmutableArray<ResourceReference> Asked)
{
    // A comment or a literal comes first, so that nothing inside it is taken for an operator.
    private static readonly Regex Operator = new(
        """//[^\r\n]*|@"(""|[^"])*"|@'(''|[^'])*'|"(\\.|[^"\\])*"|'(\\.|[^'\\])*'|\b(?<operator>externaldata|adx)\s*\(""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    private static readonly Regex QueryInWorkbook = new(
        @"""query""\s*:\s*""(?<query>(\\.|[^""\\])*)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>The operators that don't work over a private link (learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-configure). Empty where the text isn't constant.</summary>
    public ImmutableArray<string> UnsupportedOperators
        => Text.Text is not { } text ? ImmutableArray<string>.Empty
            : (from query in Holder.Kind == NeighbourKinds.Workbook ? QueriesIn(text) : [text]
               from Match match in Operator.Matches(query)
               where match.Groups["operator"].Success
               select match.Groups["operator"].Value).Distinct(StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Every query that the program writes down.</summary>
    public static IEnumerable<StoredQuery> In(StackTopology topology)
        => Searches(topology).Concat(Alerts(topology)).Concat(Workbooks(topology));

    private static IEnumerable<StoredQuery> Searches(StackTopology topology)
        => from search in topology.Declared(NeighbourKinds.SavedSearch)
           let workspace = search.Provider == Provider.AzureNative
               ? topology.References.ByName(search["workspaceName"], MonitorKinds.Workspace, search.ResourceGroup)
               : topology.References.ById(search["workspaceId"])
           select new StoredQuery(search, search["query"], ImmutableArray.Create(workspace));

    private static IEnumerable<StoredQuery> Alerts(StackTopology topology)
        => from alert in topology.Declared(NeighbourKinds.QueryAlert)
           let asked = InputReader.ReadList(alert["scopes"]).Certain.Select(topology.References.ById).ToImmutableArray()
           from criterion in InputReader.ReadList(alert["criteria"]).Certain
           select new StoredQuery(alert, InputReader.Read(criterion, alert.Provider, NeighbourKinds.QueryCriterion["query"]), asked);

    private static IEnumerable<StoredQuery> Workbooks(StackTopology topology)
        => from workbook in topology.Declared(NeighbourKinds.Workbook)
           select new StoredQuery(workbook, workbook["content"], ImmutableArray.Create(topology.References.ById(workbook["source"])));

    private static IEnumerable<string> QueriesIn(string workbook)
        => from Match match in QueryInWorkbook.Matches(workbook)
           select match.Groups["query"].Value.Replace("\\n", "\n").Replace("\\r", "\r").Replace("\\t", "\t").Replace("\\\"", "\"").Replace("\\\\", "\\");
}
