using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var tags = new InputMap<string> { { "k", "v" } };
    var args = new ResourceGroupArgs { Tags = tags, Location = "a" };
    _ = new ResourceGroup("one", args);
    args.Location = "b";
    tags.Add("late", "x");
    _ = new ResourceGroup("two", args);
    ResourceGroupArgs Base() => new() { Location = "base", Tags = { ["s"] = "t" } };
    var b1 = Base();
    b1.Tags["n"] = "1";
    var b2 = Base();
    b2.Location = "other";
    _ = new ResourceGroup("b1", b1);
    _ = new ResourceGroup("b2", b2);
    Action<ResourceGroupArgs> configure = a => a.Location = "conf";
    configure += a => a.Tags.Add("conf", "yes");
    var c = new ResourceGroupArgs();
    configure(c);
    _ = new ResourceGroup("c", c);
    foreach (var (name, mutate) in new (string, Action<ResourceGroupArgs>)[] { ("d", a => a.Location = "d1"), ("e", _ => { }) })
    {
        var x = new ResourceGroupArgs { Location = "default" };
        mutate(x);
        _ = new ResourceGroup(name, x);
    }
});
