using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var services = new Services();
    services.Add<IGroups>(s => new Groups("rg"));
    services.Add<ILogs>(s => new Logs(s.Get<IGroups>()));
    services.Add<IReport>(s => new Report(s.Get<ILogs>(), s.Get<IGroups>()));
    foreach (var type in services.Registered)
    {
        _ = new ResourceGroup($"service-{type.Name}");
    }

    services.Get<IReport>().Run();
    services.Get<IReport>().Run();
    if (services.TryGet<ILogs>(out var logs) && logs is Logs { Count: > 0 } known) _ = new ResourceGroup($"logs-{known.Count}");
});

internal sealed class Services
{
    private readonly Dictionary<Type, Func<Services, object>> _factories = new();
    private readonly Dictionary<Type, object> _instances = new();

    public IEnumerable<Type> Registered => _factories.Keys;

    public void Add<T>(Func<Services, T> factory)
        where T : class => _factories[typeof(T)] = s => factory(s);

    public T Get<T>()
        where T : class => TryGet<T>(out var found) ? found : throw new InvalidOperationException(typeof(T).Name);

    public bool TryGet<T>(out T found)
        where T : class
    {
        found = null!;
        if (!_instances.TryGetValue(typeof(T), out var instance))
        {
            if (!_factories.TryGetValue(typeof(T), out var factory))
            {
                return false;
            }

            _instances.Add(typeof(T), instance = factory(this));
        }

        found = (T)instance;
        return true;
    }
}

internal interface IGroups
{
    ResourceGroup Main { get; }
}

internal interface ILogs
{
    Workspace For(string area);
}

internal interface IReport
{
    void Run();
}

internal sealed class Groups(string name) : IGroups
{
    private ResourceGroup? _main;

    public ResourceGroup Main => _main ??= new ResourceGroup(name);
}

internal sealed class Logs : ILogs
{
    private readonly IGroups _groups;
    private readonly Dictionary<string, Workspace> _made = [];

    public Logs(IGroups groups) => _groups = groups;

    public int Count => _made.Count;

    public Workspace For(string area)
    {
        if (!_made.ContainsKey(area)) _made[area] = new Workspace(area, new() { ResourceGroupName = _groups.Main.Name });
        return _made[area];
    }
}

internal sealed class Report(ILogs logs, IGroups groups) : IReport
{
    private int _runs;

    public void Run()
    {
        _ = new ResourceGroup($"run-{++_runs}", new() { Tags = { ["a"] = logs.For("a").Id, ["b"] = logs.For(_runs > 1 ? "b" : "a").Id, ["group"] = groups.Main.Name } });
    }
}
