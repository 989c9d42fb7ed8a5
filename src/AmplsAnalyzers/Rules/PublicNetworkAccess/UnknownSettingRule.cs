using System.Collections.Immutable;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.PublicNetworkAccess;

/// <summary>The provider accepts any text as a public network access setting. Azure doesn't.</summary>
internal sealed class UnknownSettingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS305",
        "Unknown public network access value",
        "Azure knows the public network access values 'Enabled', 'Disabled' and 'SecuredByPerimeter' only, so it refuses {1} for {0}",
        Area.PublicNetworkAccess,
        DiagnosticSeverity.Error);

    private static readonly ImmutableArray<string> Known = ImmutableArray.Create(PublicAccess.Disabled, PublicAccess.Enabled, PublicAccess.SecuredByPerimeter);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from resource in topology.Resources
           where resource.IsDeclared
           from setting in Settings(resource)
           where setting.IsGiven && setting.IsText(text => !Known.Contains(text, StringComparer.OrdinalIgnoreCase))
           select WrongValue(resource, setting, resource, MessageArgument.Quoted(setting.Texts))
               .With(FindingProperties.Value, Known.OrderBy(known => Spelling.Distance(known, setting.Texts[0])).First());

    private static IEnumerable<InputValue> Settings(ArmResource resource) => resource switch
    {
        MonitoredResource monitored => monitored.Operations.Select(monitored.PublicAccessSetting),
        AzureMonitorWorkspace workspace => [workspace.PublicAccessSetting],
        _ => [],
    };
}
