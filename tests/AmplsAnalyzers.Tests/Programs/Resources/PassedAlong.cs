using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Use(new ResourceGroup("argument"));
    var (first, second) = (new ResourceGroup("tuple-first"), new ResourceGroup("tuple-second"));
    Use(first, new ResourceGroup("default"), second);

    static void Use(params ResourceGroup[] groups)
    {
        for (var i = 1; i < groups.Length; i++)
        {
            _ = new ResourceGroup($"after-{i}-{groups.Length}", new() { Tags = { ["previous"] = groups[i - 1].Name } });
        }
    }
});
