using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var zones = new Dictionary<string, string> { ["monitor"] = "privatelink.monitor.azure.com" };
    _ = new ResourceGroup("zone", new() { Tags = { ["zone"] = Find("monitor") } });
    try
    {
        _ = new ResourceGroup("tried");
    }
    finally
    {
        _ = new ResourceGroup("finally");
    }

    lock (zones)
    {
        _ = new ResourceGroup("locked");
    }

    string Find(string key) => zones.TryGetValue(key, out var zone) ? zone : throw new InvalidOperationException($"no zone {key}");
});
