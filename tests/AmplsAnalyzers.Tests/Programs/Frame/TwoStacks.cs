using Pulumi.AzureNative.Resources;

var exit = await Pulumi.Deployment.RunAsync(() => { _ = new ResourceGroup("network"); });
return exit + await Pulumi.Deployment.RunAsync<Second>();

internal sealed class Second : Pulumi.Stack
{
    public Second() => _ = new ResourceGroup("monitoring", new() { Location = "northeurope" });
}
