using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var first = new ResourceGroup("first");
    var second = new ResourceGroup("second");
    foreach (var group in new[] { first, second })
    {
        _ = new ResourceGroup(group == first ? "is-first" : "is-second", new() { Tags = { ["same"] = ReferenceEquals(group, second).ToString() } });
    }

    object any = first;
    if (any is ResourceGroup { } typed)
    {
        _ = new ResourceGroup("typed", new() { Tags = { ["of"] = typed.Name } });
    }

    _ = new ResourceGroup(any as string ?? "no-string");
});
