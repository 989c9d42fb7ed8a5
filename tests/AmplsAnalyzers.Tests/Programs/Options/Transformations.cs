using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    _ = new Workspace("changed", new() { ResourceGroupName = group.Name, RetentionInDays = 30 }, new()
    {
        ResourceTransformations =
        {
            transformed =>
            {
                if (transformed.Args is WorkspaceArgs workspace)
                {
                    workspace.RetentionInDays = 90;
                }

                return new ResourceTransformationResult(transformed.Args, transformed.Options);
            },
        },
    });
});
