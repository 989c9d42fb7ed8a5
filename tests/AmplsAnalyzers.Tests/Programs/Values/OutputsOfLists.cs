using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var names = new[] { "a", "b" }.Select(name => new ResourceGroup(name).Name).ToList();
    _ = new ResourceGroup("all", new() { Tags = { ["joined"] = Pulumi.Output.All(names).Apply(all => string.Join(",", all)) } });
    _ = new ResourceGroup("list", new() { Tags = { ["first"] = Pulumi.Output.All<string>(names[0], names[1]).Apply(all => all.First() + all[^1]) } });
    _ = new ResourceGroup("format", new() { Tags = { ["format"] = Pulumi.Output.Format($"{names[0]}+{names[1]}") } });
});
