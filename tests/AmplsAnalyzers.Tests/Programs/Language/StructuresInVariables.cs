using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var a = new Counter { Value = 1 };
    var b = a;
    b.Value++;
    Raise(a);
    RaiseRef(ref a);
    var list = new List<Counter> { a };
    var c = list[0];
    c.Value = 50;
    var array = new[] { a };
    array[0].Value = 60;
    var holder = new Holder { Inner = a };
    var inner = holder.Inner;
    inner.Value = 70;
    holder.Inner.Bump();
    holder.Prop.Bump();
    _ = new ResourceGroup($"s-{a.Value}-{b.Value}-{list[0].Value}-{array[0].Value}-{holder.Inner.Value}-{inner.Value}-{holder.Prop.Value}");
    var t = (x: a, y: 1);
    t.x.Value = 99;
    _ = new ResourceGroup($"t-{a.Value}-{t.x.Value}");
    foreach (var item in array) { item.Bump(); }
    _ = new ResourceGroup($"f-{array[0].Value}");

    static void Raise(Counter counter) => counter.Value += 100;
    static void RaiseRef(ref Counter counter) => counter.Value += 10;
});

internal struct Counter
{
    public int Value;
    public void Bump() => Value++;
}

internal sealed class Holder
{
    public Counter Inner;
    public Counter Prop { get; set; }
}

