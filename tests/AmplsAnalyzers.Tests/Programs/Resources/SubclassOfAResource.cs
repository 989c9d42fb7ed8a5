using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var workspace = new CompanyWorkspace("log", group);
    _ = new LinkedService("cluster", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, WriteAccessResourceId = workspace.Path });
});

internal sealed class CompanyWorkspace : Workspace
{
    public CompanyWorkspace(string name, ResourceGroup group, int retention = 90)
        : base($"contoso-{name}", new WorkspaceArgs { ResourceGroupName = group.Name, RetentionInDays = retention, Tags = { ["owner"] = "contoso" } })
        => Path = Output.Format($"{group.Name}/{Name}");

    public Output<string> Path { get; }
}
