using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.PublicNetworkAccess;

/// <summary>An Application Insights component keeps its data in a workspace. What is closed on the one can be reached through the other.</summary>
internal sealed class DiffersFromWorkspaceRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS303",
        "Application Insights and its workspace differ in public access",
        "Public networks reach {0} for {2} but not {1}, although the two share their data, so the closed door does not protect it; set both alike",
        Area.PublicNetworkAccess,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from component in topology.Declared<Component>()
           let workspace = component.Workspace.Resource as Workspace
           where workspace is { IsDeclared: true } && (component.IsInAnyScope == true || workspace.IsInAnyScope == true)
           from operation in new[] { Operation.Ingestion, Operation.Query }
           let isDifferent = component.IsPublic(operation) ^ workspace.IsPublic(operation)
           where isDifferent == true
           let open = component.IsPublic(operation) == true ? component : (MonitoredResource)workspace
           let closed = ReferenceEquals(open, component) ? workspace : (MonitoredResource)component
           where closed.IsClosedToPublic(operation) && !open.IsPublicInPrivateOnlyScope(operation)
           select Report(open, closed, operation)
               .Involving(closed)
               .With(FindingProperties.Operations, operation.ToString())
               .With(FindingProperties.Value, PublicAccess.Disabled);

    private static Finding Report(MonitoredResource open, MonitoredResource closed, Operation operation)
        => open.PublicAccessSetting(operation) is { IsMissing: false } setting
            ? WrongValue(open, setting, open, closed, Describe(operation))
            : WrongResource(open, open, closed, Describe(operation));

    private static string Describe(Operation operation) => operation == Operation.Ingestion ? "ingestion" : "queries";
}
