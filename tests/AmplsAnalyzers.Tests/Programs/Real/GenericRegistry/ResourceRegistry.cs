using Pulumi;

namespace Registry;

public sealed class ResourceRegistry
{
    private readonly Dictionary<string, Lazy<Pulumi.Resource>> _resources = new();
    private readonly List<Action> _deferred = new();

    public ResourceRegistry Register<T>(string key, Func<T> factory)
        where T : Pulumi.Resource
    {
        _resources.Add(key, new Lazy<Pulumi.Resource>(() => factory()));
        return this;
    }

    public ResourceRegistry Defer(Action action)
    {
        _deferred.Add(action);
        return this;
    }

    public T Resolve<T>(string key)
        where T : Pulumi.Resource
        => _resources.TryGetValue(key, out var resource) ? (T)resource.Value : throw new KeyNotFoundException(key);

    public IEnumerable<T> All<T>() => _resources.Values.Select(resource => resource.Value).OfType<T>();

    public void CreateAll()
    {
        foreach (var resource in _resources.Values)
        {
            _ = resource.Value;
        }

        _deferred.ForEach(action => action());
    }
}
