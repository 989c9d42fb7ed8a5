using Pulumi;
using Pulumi.AzureNative.Resources;
using Registry;

return await Pulumi.Deployment.RunAsync(() =>
{
    var registry = new ResourceRegistry();
    registry.Register("group", () => new ResourceGroup("registry"));
    registry.AddMonitoring().AddNetwork("10.60.0.0/16", ("apps", 0), ("endpoints", 1));
    registry.Resolve<ResourceGroup>("group");
    registry.CreateAll();
});
