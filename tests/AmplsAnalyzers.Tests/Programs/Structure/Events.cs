using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var factory = new Factory();
    var made = new List<string>();
    factory.Created += group => made.Add(group.GetResourceName());
    factory.Created += OnCreated;
    factory.Make("one");
    factory.Created -= OnCreated;
    factory.Make("two");
    _ = new ResourceGroup(string.Join("-", made));

    Action<string> several = name => _ = new ResourceGroup($"{name}-first");
    several += name => _ = new ResourceGroup($"{name}-second");
    several("several");
    Factory.Done += () => _ = new ResourceGroup("done");
    Factory.Finish();

    static void OnCreated(ResourceGroup group) => _ = new ResourceGroup($"{group.GetResourceName()}-follower");
});

internal sealed class Factory
{
    public event Action<ResourceGroup>? Created;

    public static event Action? Done;

    public void Make(string name)
    {
        var group = new ResourceGroup(name);
        Created?.Invoke(group);
    }

    public static void Finish() => Done?.Invoke();
}
