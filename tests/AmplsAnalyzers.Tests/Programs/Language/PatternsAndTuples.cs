using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    (string Name, int Size, bool IsHub)[] networks = [("hub", 16, true), ("orders", 24, false), ("billing", 22, false)];
    foreach (var (name, size, isHub) in networks)
    {
        var kind = (size, isHub) switch
        {
            (_, true) => "hub",
            ( < 24, _) => "large",
            ( >= 24 and <= 28, _) => "small",
            _ => "odd",
        };
        _ = new ResourceGroup(name, new() { Tags = { ["kind"] = kind, ["size"] = $"/{size}" } });
    }

    object something = networks[1];
    if (something is (string first, int, bool))
    {
        _ = new ResourceGroup($"matched-{first}");
    }

    var last = networks[^1];
    last.Size++;
    _ = new ResourceGroup($"{last.Name}-{last.Size}-{networks.Length}");
});
