using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var ranges = new[] { "hub", "orders", "billing" }.Select((name, i) => (name, prefix: $"10.{i}.0.0/16")).ToDictionary(pair => pair.name, pair => pair.prefix);
    foreach (var name in ranges.Keys.Where(key => key != "hub"))
    {
        _ = new ResourceGroup(name, new() { Tags = { ["prefix"] = ranges[name] } });
    }

    var inverted = ranges.ToDictionary(pair => pair.Value, pair => pair.Key);
    _ = new ResourceGroup(inverted["10.0.0.0/16"] + "-inverted");
    _ = new ResourceGroup($"count-{ranges.Count(pair => pair.Value.StartsWith("10.", StringComparison.Ordinal))}");
});
