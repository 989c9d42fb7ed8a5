using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    foreach (var name in new[] { "skip", "one", "two" })
    {
        Build(name);
    }

    static ResourceGroup? Build(string name)
    {
        if (name == "skip")
        {
            return null;
        }

        var group = new ResourceGroup(name);
        if (name != "two")
        {
            return group;
        }

        return new ResourceGroup("second-of-two", new() { Tags = { ["first"] = group.Name } });
    }
});
