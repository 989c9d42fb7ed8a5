using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var count = 0;
    Increase(ref count);
    Increase(ref count, by: 4);
    Split("hub/endpoints", out var network, out var subnet);
    _ = new ResourceGroup($"{network}-{subnet}-{count}");
    if (int.TryParse("12", out var parsed))
    {
        _ = new ResourceGroup("parsed");
    }

    static void Increase(ref int value, int by = 1) => value += by;

    static void Split(string path, out string first, out string second)
    {
        var parts = path.Split("/");
        first = parts[0];
        second = parts[1];
    }
});
