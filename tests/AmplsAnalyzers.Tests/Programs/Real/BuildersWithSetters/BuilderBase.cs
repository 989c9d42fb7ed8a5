using Pulumi;
using Stize.Building.Strategies;

namespace Stize.Building;

public abstract class BuilderBase
{
    protected BuilderBase(string name)
        : this(name, new BuildContext())
    {
    }

    protected BuilderBase(string name, BuildContext context)
    {
        Name = name;
        Context = context;
        Strategy = BuildStrategy.Usual(context);
    }

    public string Name { get; set; }

    public BuildContext Context { get; private set; }

    public InputMap<string> Labels { get; private set; } = new InputMap<string>();

    public IBuildStrategy Strategy { get; private set; }

    public CustomResourceOptions Options { get; private set; } = new CustomResourceOptions();
}

public abstract class BuilderBase<T> : BuilderBase
    where T : Resource
{
    protected BuilderBase(string name)
        : base(name)
    {
    }

    protected BuilderBase(string name, BuildContext context)
        : base(name, context)
    {
    }

    public virtual T Build()
    {
        return Build(Options);
    }

    public abstract T Build(CustomResourceOptions options);
}

public static class BuilderExtensions
{
    public static TBuilder After<TBuilder>(this TBuilder builder, Resource resource)
        where TBuilder : BuilderBase
    {
        builder.Options.DependsOn = resource;
        return builder;
    }

    public static TBuilder Under<TBuilder>(this TBuilder builder, Resource resource)
        where TBuilder : BuilderBase
    {
        builder.Options.Parent = resource;
        return builder;
    }

    public static TBuilder Label<TBuilder>(this TBuilder builder, string key, Input<string> value)
        where TBuilder : BuilderBase
    {
        builder.Labels.Add(key, value);
        return builder;
    }

    public static Task<T> ReadAsync<T>(this Output<T> output)
    {
        var source = new TaskCompletionSource<T>();
        output.Apply(value =>
        {
            source.SetResult(value);
            return value;
        });
        return source.Task;
    }
}
