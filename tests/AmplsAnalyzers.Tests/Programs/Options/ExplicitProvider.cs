using Pulumi;
using Pulumi.AzureNative.Resources;
using Provider = Pulumi.AzureNative.Provider;

return await Pulumi.Deployment.RunAsync(() =>
{
    var provider = new Provider("hub", new() { SubscriptionId = "11111111-2222-3333-4444-555555555555" });
    _ = new ResourceGroup("rg", new(), new() { Provider = provider });
});
