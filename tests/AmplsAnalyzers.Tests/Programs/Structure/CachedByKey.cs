using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var cache = new Dictionary<string, ResourceGroup>();
    ResourceGroup Group(string key)
    {
        if (cache.TryGetValue(key, out var known))
        {
            return known;
        }

        return cache[key] = new ResourceGroup($"rg-{key}");
    }

    _ = new ResourceGroup("user", new() { Tags = { ["a"] = Group("a").Name, ["again"] = Group("a").Name, ["b"] = Group("b").Name } });
});
