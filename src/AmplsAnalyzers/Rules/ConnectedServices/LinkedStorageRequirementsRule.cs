using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>A workspace uses linked storage in its own region only, and for queries and alerts only with a managed identity.</summary>
internal sealed class LinkedStorageRequirementsRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS705",
        "Linked storage does not meet the workspace's requirements",
        "Azure Monitor cannot use the storage linked by {0}: {1}",
        Area.ConnectedServices,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from storage in topology.Declared<LinkedStorage>()
           where !storage.IsRetired
           let workspace = storage.Workspace.Resource as Workspace
           where workspace is { IsDeclared: true }
           from finding in Identity(storage, workspace).Concat(Region(storage, workspace))
           select finding;

    private static IEnumerable<Finding> Identity(LinkedStorage storage, Workspace workspace)
        => storage.NeedsIdentity && workspace.HasNoIdentity
            ? [WrongResource(storage, storage, MessageArgument.Every([$"the workspace '{workspace.Label}' has no managed identity to write with, so give it one"]))
                .Involving(workspace)]
            : [];

    private static IEnumerable<Finding> Region(LinkedStorage storage, Workspace workspace)
        => from account in storage.Accounts
           where Regions.AreDifferent(account, workspace)
           select WrongResource(
               storage,
               storage,
               MessageArgument.Every([$"the storage account '{account.Label}' is in {MessageArgument.Region(account.Location)} and the workspace '{workspace.Label}' in {MessageArgument.Region(workspace.Location)}, so move the account"]))
               .Involving(account, workspace);
}
