using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Pulumi.AzureNative.OperationsManagement;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(TablesAndSearches);

static Dictionary<string, object?> TablesAndSearches()
{
    var group = new ResourceGroup("metrics");
    var workspace = new Workspace("metrics-law", new() { ResourceGroupName = group.Name });

    string[] solutions = ["VMInsights", "ContainerInsights", "SecurityInsights"];
    foreach (var solution in solutions.Where(s => s.EndsWith("Insights") && !s.StartsWith("Security")))
    {
        _ = new Solution(solution, new Pulumi.AzureNative.OperationsManagement.SolutionArgs
        {
            ResourceGroupName = group.Name,
            SolutionName = Output.Format($"{solution}({workspace.Name})"),
            Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = Output.Format($"{solution}({workspace.Name})"), Product = $"OMSGallery/{solution}", Publisher = "Microsoft", PromotionCode = "" },
            Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = workspace.Id },
        });
    }

    var tables = new (string Name, ColumnTypeEnum Type, int Days)[] { ("Audit_CL", ColumnTypeEnum.String, 30), ("Usage_CL", ColumnTypeEnum.Int, 60) };
    var created = new Dictionary<string, Table>();
    foreach (var table in tables)
    {
        var (name, type, days) = table;
        created[name] = new Table(name.ToLower().Replace("_cl", string.Empty), new()
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            TableName = name,
            RetentionInDays = days,
            TotalRetentionInDays = days * 2,
            Plan = days > 30 ? TablePlanEnum.Analytics : TablePlanEnum.Basic,
            Schema = new SchemaArgs { Name = name, Columns = { new ColumnArgs { Name = "TimeGenerated", Type = ColumnTypeEnum.DateTime }, new ColumnArgs { Name = "Value", Type = type } } },
        });
    }

    var searches = created.Select((pair, i) => new SavedSearch($"search{i}", new()
    {
        ResourceGroupName = group.Name,
        WorkspaceName = workspace.Name,
        Category = nameof(TablesAndSearches),
        DisplayName = $"All of {pair.Key}",
        Query = $"{pair.Key} | summarize count() by bin(TimeGenerated, {Minutes(i)}m)",
        Tags = { new TagArgs { Name = "Group", Value = "Computer" } },
    }, new CustomResourceOptions { DependsOn = pair.Value })).ToList();

    return new() { ["searches"] = searches.Select(search => search.Id).ToList(), ["workspace"] = workspace.CustomerId };

    static int Minutes(int index) => index switch { 0 => 5, 1 => 15, _ => 60 };
}
