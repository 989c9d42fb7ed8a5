using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var cache = new Registry<string, ResourceGroup>(key => new ResourceGroup($"rg-{key}"));
    cache.Get("a");
    cache.Get("b");
    _ = new ResourceGroup("tagged", new() { Tags = { ["a"] = cache.Get("a").Name } });
    Make<Special>().Build();
});

static T Make<T>() where T : IPart, new() => new();

internal interface IPart
{
    void Build();
}

internal sealed class Special : IPart
{
    public void Build() => _ = new ResourceGroup(nameof(Special).ToLowerInvariant());
}

internal sealed class Registry<TKey, TValue>(Func<TKey, TValue> create)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = [];

    public TValue Get(TKey key)
    {
        if (!_values.TryGetValue(key, out var value))
        {
            value = create(key);
            _values.Add(key, value);
        }

        return value;
    }
}
