using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var map = new Dictionary<string, List<string>>();
    foreach (var (region, name) in new[] { ("weu", "a"), ("neu", "b"), ("weu", "c") })
    {
        if (!map.TryGetValue(region, out var names))
        {
            map[region] = names = [];
        }

        names.Add(name);
    }

    foreach (var (region, names) in map)
    {
        _ = new ResourceGroup($"{region}-{string.Join("-", names)}");
    }

    map.TryAdd("weu", []);
    map.TryAdd("sdc", ["d"]);
    _ = new ResourceGroup($"count-{map.Count}-{map.ContainsKey("sdc")}-{map["weu"].Count}-{map.Keys.First()}-{map.Values.Last()[0]}");
    _ = new ResourceGroup($"default-{map.GetValueOrDefault("none")?.Count ?? -1}");
});
