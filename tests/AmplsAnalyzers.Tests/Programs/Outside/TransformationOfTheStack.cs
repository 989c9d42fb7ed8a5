using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync<TaggedStack>();

internal sealed class TaggedStack : Stack
{
    public TaggedStack()
        : base(new StackOptions { ResourceTransformations = { Tag } })
    {
        _ = new ResourceGroup("first");
        _ = new ResourceGroup("second", new() { Location = "westeurope" });
    }

    private static ResourceTransformationResult? Tag(ResourceTransformationArgs transformed)
    {
        if (transformed.Args is ResourceGroupArgs group)
        {
            group.Tags.Add("owner", "contoso");
        }

        return new ResourceTransformationResult(transformed.Args, transformed.Options);
    }
}
