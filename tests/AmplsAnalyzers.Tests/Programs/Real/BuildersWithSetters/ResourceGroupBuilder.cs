using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Stize.Building;

public class ResourceGroupBuilder : BuilderBase<ResourceGroup>
{
    public ResourceGroupBuilder(string name)
        : base(name)
    {
    }

    public ResourceGroupArgs Arguments { get; private set; } = new ResourceGroupArgs();

    public override ResourceGroup Build(CustomResourceOptions options) => new ResourceGroup(Name, Arguments, options);
}

public static class ResourceGroupExtensions
{
    public static ResourceGroupBuilder Location(this ResourceGroupBuilder builder, Input<string> location)
    {
        builder.Arguments.Location = location;
        return builder;
    }

    public static ResourceGroupBuilder Tags(this ResourceGroupBuilder builder, params (string Key, Input<string> Value)[] tags)
    {
        foreach (var tag in tags)
        {
            builder.Arguments.Tags.Add(tag.Key, tag.Value);
        }

        return builder;
    }
}
