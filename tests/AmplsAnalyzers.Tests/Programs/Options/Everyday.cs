using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var first = new Workspace("first", new() { ResourceGroupName = group.Name }, new CustomResourceOptions { Protect = true, IgnoreChanges = { "tags" } });
    _ = new Workspace("collection", new() { ResourceGroupName = group.Name }, new() { DependsOn = { group, first } });
    _ = new Workspace("list", new() { ResourceGroupName = group.Name }, new() { DependsOn = new List<Pulumi.Resource> { first } });
    _ = new Workspace("array", new() { ResourceGroupName = group.Name }, new() { DependsOn = new Pulumi.Resource[] { group, first } });
    _ = new Workspace("single", new() { ResourceGroupName = group.Name }, new() { DependsOn = first, Parent = group });
    var shared = new CustomResourceOptions { Parent = group };
    shared.DependsOn.Add(first);
    _ = new Workspace("shared", new() { ResourceGroupName = group.Name }, shared);
    _ = new Workspace("merged", new() { ResourceGroupName = group.Name }, CustomResourceOptions.Merge(shared, new CustomResourceOptions { DependsOn = { group }, DeleteBeforeReplace = true }));
    _ = new Workspace("aliased", new() { ResourceGroupName = group.Name }, new() { Aliases = { new Alias { Name = "old" } }, CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5) } });
});
