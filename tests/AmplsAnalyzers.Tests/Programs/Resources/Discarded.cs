using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    new ResourceGroup("statement");
    _ = new ResourceGroup("discard");
    var unused = new ResourceGroup("variable");
    ResourceGroup? maybe = null;
    maybe ??= new ResourceGroup("coalesced");
});
