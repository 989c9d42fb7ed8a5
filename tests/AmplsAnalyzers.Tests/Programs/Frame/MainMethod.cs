using Pulumi.AzureNative.Resources;
using Deployment = Pulumi.Deployment;

internal static class Program
{
    private static Task<int> Main() => Deployment.RunAsync(Build);

    private static void Build()
    {
        var first = new ResourceGroup("first");
        _ = new ResourceGroup("second", new ResourceGroupArgs { Location = first.Location });
    }
}
