using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    foreach (var group in Groups("x", "y"))
    {
        _ = new ResourceGroup("beside-" + group.GetResourceName(), new() { Tags = { ["of"] = group.Name } });
    }

    static IEnumerable<ResourceGroup> Groups(params string[] names)
    {
        foreach (var name in names)
        {
            yield return new ResourceGroup(name);
        }
    }
});
