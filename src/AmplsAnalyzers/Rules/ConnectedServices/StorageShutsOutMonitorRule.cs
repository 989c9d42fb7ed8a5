using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>Azure Monitor reads and writes linked storage as a trusted service, and passes its firewall only as such.</summary>
internal sealed class StorageShutsOutMonitorRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS703",
        "Linked storage shuts out Azure Monitor",
        "The firewall of {0} lets no trusted services pass, so Azure Monitor cannot use it as the linked storage of {1}; add 'AzureServices' to the bypass",
        Area.ConnectedServices,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from link in Links(topology)
           where link.Account.ShutsOutTrustedServices
           select WrongValue(link.Account, link.Account.Bypass, link.Account, link.Owner is { } owner ? owner : link.Link)
               .Involving(link.Link)
               .With(FindingProperties.Value, "AzureServices");

    private static IEnumerable<(StorageAccount Account, ArmResource Link, ArmResource? Owner)> Links(StackTopology topology)
        => (from linked in topology.Declared<LinkedStorage>()
            from account in linked.Accounts
            select (account, (ArmResource)linked, linked.Workspace.Resource))
            .Concat(
                from profiler in topology.Declared<ProfilerStorage>()
                where profiler.Account is not null
                select (profiler.Account, (ArmResource)profiler, profiler.Component.Resource));
}
