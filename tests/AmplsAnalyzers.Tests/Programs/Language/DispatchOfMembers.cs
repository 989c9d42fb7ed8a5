using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Shape[] shapes = [new Circle(), new Square(), new Rounded()];
    foreach (var shape in shapes)
    {
        _ = new ResourceGroup($"{shape.Name}-{shape.Describe()}-{((INamed)shape).Label()}-{((IHidden)shape).Secret}");
    }
    Square s = new Rounded();
    _ = new ResourceGroup($"new-{s.Hidden()}-{((Rounded)s).Hidden()}-{((Shape)s).Name}");
    INamed n = new Circle();
    _ = new ResourceGroup($"i-{n.Label()}-{n.Twice()}");
    _ = new ResourceGroup($"g-{Make<Circle>().Name}-{Call<Square>()}");

    static T Make<T>() where T : Shape, new() => new();
    static string Call<T>() where T : IStatic => T.Kind;
});

internal interface INamed { string Label() => "default"; string Twice() => Label() + Label(); }

internal interface IHidden { string Secret { get; } }

internal interface IStatic { static abstract string Kind { get; } }

internal abstract class Shape : INamed, IHidden
{
    public abstract string Name { get; }
    public virtual string Describe() => $"shape-{Name}";
    string IHidden.Secret => "shape-secret";
}

internal class Circle : Shape { public override string Name => "circle"; public override string Describe() => base.Describe() + "-c"; }

internal class Square : Shape, INamed, IStatic
{
    public override string Name => "square";
    public string Hidden() => "square";
    string INamed.Label() => "square-label";
    public static string Kind => "kind";
}

internal sealed class Rounded : Square, IHidden
{
    public override string Name => "rounded";
    public new string Hidden() => "rounded";
    string IHidden.Secret => "rounded-secret";
}

