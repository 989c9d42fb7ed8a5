using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Swedish.Apis;

internal sealed class MonitoringResource(Naming naming, ResourceGroup group, params int[] retentions)
{
    private readonly Workspace[] _workspaces = [.. retentions.Select((days, i) => new Workspace(naming["log", i + 1], new() { ResourceGroupName = group.Name, RetentionInDays = days }))];

    public int Count => _workspaces.Length;

    public Workspace Latest => _workspaces[^1];

    public IEnumerable<(string Name, Output<string> Id)> LinkableIds => from workspace in _workspaces[..^1]
                                                                        let name = workspace.GetResourceName()
                                                                        select (name, workspace.Id);
}
