using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

internal class LogPart
{
    public LogPart()
    {
        var config = new Config("param");
        var stage = config.Require("stage");
        var group = new ResourceGroup("log-group", new ResourceGroupArgs { ResourceGroupName = $"rg-log-{stage}" });

        var ids = new Dictionary<string, Output<string>>();
        foreach (var item in config.RequireObject<List<LogItem>>("workspaces"))
        {
            var workspace = new Workspace(item.Name, new WorkspaceArgs
            {
                WorkspaceName = item.Name,
                ResourceGroupName = item?.Group != null ? item.Group : group.Name,
                PublicNetworkAccessForIngestion = item?.Access ?? "Enabled",
                PublicNetworkAccessForQuery = item?.Access ?? "Enabled"
            });
            ids.Add(item!.Name, workspace.Id);
        }

        Ids = Output.Create(ids.ToImmutableDictionary());
    }

    public Output<ImmutableDictionary<string, Output<string>>> Ids { get; set; }
}

internal class LogItem
{
    public string Name { get; set; } = "";
    public string? Group { get; set; }
    public string? Access { get; set; }
}
