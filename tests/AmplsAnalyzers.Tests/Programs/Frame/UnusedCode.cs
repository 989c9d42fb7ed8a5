using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    _ = new ResourceGroup("used");
});

internal static class Unused
{
    public static void Build() => _ = new ResourceGroup("unused");
}

internal sealed class OldStack
{
    public OldStack() => _ = new ResourceGroup("old");
}
