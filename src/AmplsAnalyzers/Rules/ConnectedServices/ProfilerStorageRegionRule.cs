using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>The storage account for a component's profiler and debugger must be in the component's own region.</summary>
internal sealed class ProfilerStorageRegionRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS702",
        "Linked profiler storage is in another region",
        "Azure refuses {0}, which would link the storage account {1} in {2} to {3} in {4}: profiler storage must be in the component's region",
        Area.ConnectedServices,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from storage in topology.Declared<ProfilerStorage>()
           let account = storage.Account
           let component = storage.Component.Resource
           where account is not null && component is not null && Regions.AreDifferent(account, component)
           select WrongResource(storage, storage, account, MessageArgument.Region(account.Location), component, MessageArgument.Region(component.Location))
               .Involving(account, component);
}
