using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Dictionary<string, string> Tags(params (string Key, string Value)[] more)
    {
        var tags = new Dictionary<string, string> { ["owner"] = "platform" };
        foreach (var (key, value) in more)
        {
            tags[key] = value;
        }

        return tags;
    }

    _ = new ResourceGroup("plain", new() { Tags = Tags() });
    _ = new ResourceGroup("more", new() { Tags = Tags(("tier", "hub"), ("owner", "network")) });
    var args = new ResourceGroupArgs { Tags = Tags() };
    args.Tags["late"] = "yes";
    _ = new ResourceGroup("late", args);
});
