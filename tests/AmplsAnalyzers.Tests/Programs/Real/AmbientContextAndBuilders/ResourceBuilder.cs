using Landing.Naming;
using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Landing.Building;

public abstract class ResourceBuilder
{
    protected ResourceBuilder(Kind kind) => Name = DefaultName(kind);

    internal string Name { get; set; }

    internal ResourceGroup Group { get; set; } = default!;

    internal bool Protect { get; set; } = true;

    protected CustomResourceOptions Options => new() { Protect = Protect };

    protected static string Location => DeploymentScope.Current.Region.ToString().ToLowerInvariant();

    protected ResourceGroup GroupOrNew() => Group != null ? Group : new ResourceGroup(DefaultName(Kind.ResourceGroup), new ResourceGroupArgs { Location = Location });

    private static string DefaultName(Kind kind)
    {
        var scope = DeploymentScope.Current;
        var stem = $"{Abbreviations.Regions[scope.Region]}-{scope.Module}-{scope.Stage.ToString().ToLowerInvariant()}";
        return string.IsNullOrEmpty(Abbreviations.Kinds[kind]) ? stem.Replace("-", "0") : $"{stem}-{Abbreviations.Kinds[kind].ToLowerInvariant()}";
    }
}

public abstract class ResourceBuilder<TResource>(Kind kind) : ResourceBuilder(kind)
    where TResource : CustomResource
{
    public (ResourceGroup Group, TResource Resource) Build()
    {
        var group = GroupOrNew();
        return (group, Create(group));
    }

    protected abstract TResource Create(ResourceGroup group);
}

public static class ResourceBuilderExtensions
{
    public static TBuilder In<TBuilder>(this TBuilder builder, ResourceGroup group)
        where TBuilder : ResourceBuilder
    {
        builder.Group = group;
        return builder;
    }

    public static TBuilder Named<TBuilder>(this TBuilder builder, string name)
        where TBuilder : ResourceBuilder
    {
        builder.Name = name;
        return builder;
    }

    public static TBuilder Unprotected<TBuilder>(this TBuilder builder)
        where TBuilder : ResourceBuilder
    {
        builder.Protect = false;
        return builder;
    }

    public static void ForEach<T>(this IEnumerable<T> items, Action<T> action)
    {
        foreach (var item in items)
        {
            action(item);
        }
    }
}
