using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>Application Insights without a workspace of its own is retired, and its data can't be closed off as the workspace's can.</summary>
internal sealed class NotWorkspaceBasedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS706",
        "Application Insights is not workspace-based",
        "The data of {0} is in no Log Analytics workspace of yours, so a private link scope cannot protect it as a whole; {1}",
        Area.ConnectedServices,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        if (!topology.MentionsScope)
        {
            return [];
        }

        return from component in topology.Declared<Component>()
               where component.Workspace.Input.IsMissing || component.UsesClassicIngestion
               select component.Workspace.Input.IsMissing
                   ? WrongResource(component, component, "set its workspace")
                   : WrongValue(component, component.IngestionMode, component, "set its ingestion mode to 'LogAnalytics'");
    }
}
