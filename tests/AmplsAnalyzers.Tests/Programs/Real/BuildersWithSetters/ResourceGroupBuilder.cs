using Pulumi;
using Pulumi.AzureNative.Resources;
using Stize.Building.Strategies;

namespace Stize.Building;

public class ResourceGroupBuilder : BuilderBase<ResourceGroup>
{
    public ResourceGroupBuilder(string name)
        : base(name)
    {
    }

    public ResourceGroupBuilder(string name, BuildContext context)
        : base(name, context)
    {
    }

    public ResourceGroupArgs Arguments { get; private set; } = new ResourceGroupArgs();

    public override ResourceGroup Build(CustomResourceOptions options)
    {
        Arguments.ResourceGroupName = Strategy?.Names?.NameFor(Arguments.ResourceGroupName)!;
        Strategy?.Labels?.AddTo(Arguments.Tags);
        var group = new ResourceGroup(Name, Arguments, options);
        return group;
    }
}

public static class ResourceGroupExtensions
{
    public static ResourceGroupBuilder Name(this ResourceGroupBuilder builder, Input<string> name)
    {
        builder.Arguments.ResourceGroupName = name;
        return builder;
    }

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
