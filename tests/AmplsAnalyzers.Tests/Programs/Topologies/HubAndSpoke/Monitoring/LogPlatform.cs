using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Pulumi.AzureNative.Resources;

namespace Northwind.Platform.Monitoring;

/// <summary>A workspace for each team, all closed to the internet.</summary>
public sealed class LogPlatform(string name, ResourceGroup group, string[] teams)
{
    private readonly Dictionary<string, Workspace> _workspaces = teams.ToDictionary(team => team, team => new Workspace($"{name}-{team}", new WorkspaceArgs
    {
        ResourceGroupName = group.Name,
        WorkspaceName = $"log-{team}",
        Location = Company.Region,
        Sku = new WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
        Identity = new IdentityArgs { Type = IdentityType.SystemAssigned },
        RetentionInDays = team == "security" ? 365 : 90,
        PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,
        PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,
        Features = new WorkspaceFeaturesArgs { DisableLocalAuth = true },
        Tags = Company.Tags(team),
    }));

    public Workspace this[string team] => _workspaces[team];

    public IEnumerable<(string Name, Workspace Resource)> All => _workspaces.Select(workspace => (workspace.Key, workspace.Value));
}
