using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var stack = Pulumi.Deployment.Instance.StackName;
    _ = new ResourceGroup($"rg-{stack}", new() { Tags = { ["project"] = Pulumi.Deployment.Instance.ProjectName, ["fixed"] = "yes" } });
    if (stack == "prod")
    {
        _ = new ResourceGroup("only-prod");
    }
});
