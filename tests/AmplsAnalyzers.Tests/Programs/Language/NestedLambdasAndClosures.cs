using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var actions = new List<Action>();
    foreach (var name in new[] { "a", "b" })
    {
        actions.Add(() => _ = new ResourceGroup($"foreach-{name}"));
    }

    for (var i = 0; i < 2; i++)
    {
        var copy = i;
        actions.Add(() => _ = new ResourceGroup($"for-{i}-{copy}"));
    }

    actions.ForEach(action => action());
    Func<int, Func<int, int>> add = x => y => x + y;
    Action? chained = null;
    _ = new ResourceGroup($"curried-{add(2)(3)}");
    chained?.Invoke();
    Run(group => group.Name, "passed");

    static void Run(Func<ResourceGroup, Pulumi.Output<string>> select, string name)
    {
        var group = new ResourceGroup(name);
        _ = new ResourceGroup($"{name}-next", new() { Tags = { ["of"] = select(group) } });
    }
});
