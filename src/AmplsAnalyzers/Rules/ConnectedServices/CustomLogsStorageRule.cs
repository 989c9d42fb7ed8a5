using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>Azure creates and updates no linked storage for custom logs and IIS logs since 30 June 2025, and has unlinked the last of it.</summary>
internal sealed class CustomLogsStorageRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS704",
        "Linked storage for custom logs is retired",
        "Azure refuses {0}: linked storage for custom logs can no longer be created or updated since 30 June 2025; remove it",
        Area.ConnectedServices,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from storage in topology.Declared<LinkedStorage>()
           where storage.IsRetired
           select WrongValue(storage, storage.DataType, storage);
}
