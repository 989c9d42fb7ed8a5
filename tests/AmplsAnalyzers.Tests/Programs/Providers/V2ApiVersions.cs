using Pulumi.AzureNative.Resources;
using Old = Pulumi.AzureNative.Insights.V20191017Preview;
using New = Pulumi.AzureNative.Insights.V20230601Preview;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var old = new Old.PrivateLinkScope("old", new() { ResourceGroupName = group.Name, Location = "global" });
    var scope = new New.PrivateLinkScope("new", new()
    {
        ResourceGroupName = group.Name,
        AccessModeSettings = new New.Inputs.AccessModeSettingsArgs { IngestionAccessMode = New.AccessMode.Open, QueryAccessMode = New.AccessMode.PrivateOnly },
        Tags = { ["beside"] = old.Name },
    });
    _ = new New.PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = "/x" });
});
