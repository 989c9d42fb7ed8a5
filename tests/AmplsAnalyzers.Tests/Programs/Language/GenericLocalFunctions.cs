using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var shared = Make<Plain>();
    _ = new ResourceGroup(shared.Name());
    Register<Special>("special");
    _ = new ResourceGroup(NameOf<Special>());
    _ = new ResourceGroup(new Box<Plain>().Label + new Box<List<Special>>().Label.Length);

    T Make<T>()
        where T : new() => new T();

    void Register<T>(string prefix)
        where T : IName, new()
    {
        _ = new ResourceGroup(Inner());

        string Inner() => $"{prefix}-{new T().Name()}";
    }

    static string NameOf<T>() => typeof(T).Name.ToLowerInvariant();
});

internal interface IName
{
    string Name();
}

internal class Plain : IName
{
    public virtual string Name() => "plain";
}

internal sealed class Special : Plain
{
    public override string Name() => $"more-than-{base.Name()}-{GetType().Name}";
}

internal sealed class Box<T>
    where T : new()
{
    public T Content { get; } = new T();

    public string Label => $"box-of-{typeof(T).Name}";
}
