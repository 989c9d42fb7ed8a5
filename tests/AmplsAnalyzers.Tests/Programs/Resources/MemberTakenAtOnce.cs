using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var groupName = new ResourceGroup("rg").Name;
    var workspaceId = new Workspace("log", new() { ResourceGroupName = groupName }).Id;
    _ = new Pulumi.AzureNative.ApplicationInsights.Component("app", new() { ResourceGroupName = groupName, Kind = "web", WorkspaceResourceId = workspaceId });
});
