using Pulumi;

namespace Stize.Building.Strategies;

public interface IStrategy
{
}

public interface INames : IStrategy
{
    Output<string> NameFor(Input<string>? name);
}

public interface ILabels : IStrategy
{
    void AddTo(InputMap<string> labels);
}

public interface IBuildStrategy
{
    public INames Names { get; }

    public ILabels Labels { get; }
}

public class BuildContext
{
    public BuildContext()
    {
    }

    public BuildContext(Input<string>? instance)
    {
        Instance = instance;
    }

    public BuildContext(Input<string>? instance, Input<string>? stage, Input<string>? owner = null)
    {
        Instance = instance;
        Stage = stage;
        Owner = owner ?? Owner;
    }

    public Input<string>? Instance { get; private set; }

    public Input<string>? Stage { get; private set; }

    public Input<string> Owner { get; private set; } = "platform";
}

public class BuildStrategy : IBuildStrategy
{
    public BuildStrategy(INames names, ILabels labels)
    {
        this.Names = names;
        this.Labels = labels;
    }

    public INames Names { get; private set; }

    public ILabels Labels { get; private set; }

    public static IBuildStrategy Usual(BuildContext context)
    {
        var names = new UsualNames(context);
        var labels = new UsualLabels(context);
        return new BuildStrategy(names, labels);
    }
}

public class UsualNames : INames
{
    private readonly BuildContext context;

    public UsualNames(BuildContext context)
    {
        this.context = context;
    }

    public Output<string> NameFor(Input<string>? name)
    {
        Output<string> result;

        if (name == null) throw new ArgumentNullException("name", "A resource needs a name");

        result = name.Apply(n => n);

        if (context.Stage != null)
        {
            result = result.Apply(n => context.Stage.Apply(stage => $"{n}-{stage}"));
        }

        if (context.Instance != null)
        {
            result = result.Apply(n => context.Instance.Apply(instance => $"{n}-{instance}"));
        }

        return result;
    }
}

public class UsualLabels : ILabels
{
    private readonly BuildContext context;

    public UsualLabels(BuildContext context)
    {
        this.context = context;
    }

    public void AddTo(InputMap<string> labels)
    {
        if (context.Stage != null) labels.Add("stage", context.Stage);
        if (context.Instance != null) labels.Add("instance", context.Instance);
        if (context.Owner != null) labels.Add("owned-by", context.Owner);
        labels.Add("made-with", "pulumi");
    }
}
