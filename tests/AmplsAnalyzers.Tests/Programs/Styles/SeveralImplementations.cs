using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    INaming naming = new ShortNaming();
    INaming[] all = [naming, new LongNaming { Separator = '.' }, new Decorated(new LongNaming(), "x"), Naming.Default];
    foreach (var (strategy, i) in all.Select((strategy, i) => (strategy, i)))
    {
        _ = new ResourceGroup(strategy.NameOf("rg", i), new() { Location = strategy.Region });
    }

    _ = new ResourceGroup(((INaming)new ExplicitNaming()).NameOf("rg", 9));
    IReadOnlyList<IModule> modules = new List<IModule> { new NetworkModule(), new LogModule() };
    var context = new Context();
    foreach (var module in modules.OrderBy(m => m.Order))
    {
        module.Deploy(context);
    }

    _ = new ResourceGroup(string.Join("-", context.Names), new() { Tags = { ["last"] = context["logs"].Name } });
});

internal interface INaming
{
    string Region => "westeurope";

    string NameOf(string kind, int number);
}

internal static class Naming
{
    public static INaming Default { get; } = new ShortNaming();
}

internal sealed class ShortNaming : INaming
{
    public string NameOf(string kind, int number) => $"{kind}{number}";
}

internal class LongNaming : INaming
{
    public char Separator { get; init; } = '-';

    public string Region => "north" + "europe";

    public virtual string NameOf(string kind, int number) => $"contoso{Separator}{kind}{Separator}{number:00}";
}

internal sealed class Decorated(INaming inner, string suffix) : INaming
{
    public string Region => inner.Region;

    public string NameOf(string kind, int number) => inner.NameOf(kind, number) + suffix;
}

internal sealed class ExplicitNaming : INaming
{
    string INaming.NameOf(string kind, int number) => $"explicit-{kind}-{number}";
}

internal sealed class Context
{
    private readonly Dictionary<string, ResourceGroup> _groups = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => _groups.Keys;

    public ResourceGroup this[string name]
    {
        get => _groups[name.ToUpperInvariant()];
        set => _groups[name] = value;
    }
}

internal interface IModule
{
    int Order { get; }

    void Deploy(Context context);
}

internal abstract class Module : IModule
{
    public abstract int Order { get; }

    protected abstract string Name { get; }

    public void Deploy(Context context)
    {
        context[Name] = Build(context);
        After();
    }

    protected virtual ResourceGroup Build(Context context) => new(Name);

    protected virtual void After()
    {
    }
}

internal sealed class NetworkModule : Module
{
    public override int Order => 2;

    protected override string Name => "network";

    protected override ResourceGroup Build(Context context) => new($"{Name}-after-{string.Join("+", context.Names)}");
}

internal sealed class LogModule : Module
{
    public override int Order => 1;

    protected override string Name => "logs";

    protected override void After() => _ = new ResourceGroup("after-" + Name);
}
