using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = Make.Create("rg", (name, options) => new ResourceGroup(name, new() { Location = "westeurope" }, options));
    var workspace = Make.Create("logs", (name, options) => new Workspace(name, new() { ResourceGroupName = group.Name }, options), group);
    var others = new[] { "a", "b" }.Select(suffix => Make.Create<Workspace, WorkspaceArgs>($"logs-{suffix}", (n, a, o) => new Workspace(n, a, o), a => a.ResourceGroupName = group.Name)).ToList();
    Make.Tag<ResourceGroup>("tagged", tags => new ResourceGroup("tagged", new() { Tags = tags }));
    _ = new ResourceGroup($"count-{others.Count}", null, new() { DependsOn = { others[1], workspace } });
    var box = new Box<Workspace>(workspace);
    _ = new ResourceGroup(box.Describe(), new() { Tags = { ["id"] = box.Map(w => w.Id) } });
});

internal sealed class Box<T>(T content)
    where T : Pulumi.CustomResource
{
    public TResult Map<TResult>(Func<T, TResult> map) => map(content);

    public string Describe() => $"box-{typeof(T).Name}-{content is Workspace}-{default(TimeSpan?) == null}";
}

internal static class Make
{
    public static T Create<T>(string name, Func<string, CustomResourceOptions, T> factory, params Pulumi.Resource[] before)
        where T : CustomResource
    {
        var options = new CustomResourceOptions { Protect = before.Length > 0 };
        foreach (var resource in before)
        {
            options.DependsOn.Add(resource);
        }

        return factory($"{name}-{typeof(T).Name.ToLowerInvariant()}", options);
    }

    public static T Create<T, TArgs>(string name, Func<string, TArgs, CustomResourceOptions?, T> factory, Action<TArgs> configure)
        where T : CustomResource
        where TArgs : Pulumi.ResourceArgs, new()
    {
        var args = new TArgs();
        configure(args);
        return factory(name, args, null);
    }

    public static void Tag<T>(string name, Func<InputMap<string>, T> create)
        where T : Pulumi.Resource
    {
        var tags = new InputMap<string> { ["name"] = name };
        tags.Add("kind", typeof(T).Name);
        create(tags);
    }
}
