using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Node tree = new Group("root", new Leaf("a", 1), new Group("sub", new Leaf("b", 2), new Leaf("c", 3)));
    tree.Accept(new Creator());
    _ = new ResourceGroup($"sum-{tree.Accept(new Summing())}");
    var pipeline = Pipeline.Of("x").Then(s => s + "y").Then(s => s.Length).Then(n => n * 10);
    _ = new ResourceGroup($"pipe-{pipeline.Value}");
    Maybe<string> some = "given", none = default;
    _ = new ResourceGroup($"{some.Or("n")}-{none.Or("fallback")}-{some.HasValue}");
    var repository = new Repository<string, Leaf>(leaf => leaf.Name) { new Leaf("k", 9), new Leaf("m", 8) };
    _ = new ResourceGroup($"repo-{repository["m"].Weight}-{repository.Count}-{repository.TryGet("zz", out _)}");
    var money = new Money(3) + new Money(4) * 2;
    _ = new ResourceGroup($"money-{money.Amount}-{(int)money}-{money > new Money(1)}-{money == new Money(11)}");
    _ = new ResourceGroup(Singleton.Instance.Name + ReferenceEquals(Singleton.Instance, Singleton.Instance));
    INamed<Leaf> covariant = new NamedLeaf();
    _ = new ResourceGroup(covariant.Get().Name + Static<Leaf>.Prefix + Static<Group>.Prefix);
});

internal abstract class Node(string name)
{
    public string Name { get; } = name;

    public abstract T Accept<T>(IVisitor<T> visitor);
}

internal sealed class Leaf(string name, int weight) : Node(name)
{
    public int Weight => weight;

    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed class Group(string name, params Node[] children) : Node(name)
{
    public IReadOnlyList<Node> Children => children;

    public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
}

internal interface IVisitor<out T>
{
    T Visit(Leaf leaf);

    T Visit(Group group);
}

internal sealed class Creator : IVisitor<ResourceGroup>
{
    private readonly Stack<string> _path = new();

    public ResourceGroup Visit(Leaf leaf) => new($"{string.Join(".", _path.Reverse())}.{leaf.Name}");

    public ResourceGroup Visit(Group group)
    {
        _path.Push(group.Name);
        foreach (var child in group.Children) child.Accept(this);
        _path.Pop();
        return new ResourceGroup(group.Name);
    }
}

internal sealed class Summing : IVisitor<int>
{
    public int Visit(Leaf leaf) => leaf.Weight;

    public int Visit(Group group) => group.Children.Sum(child => child.Accept(this));
}

internal static class Pipeline
{
    public static Pipeline<T> Of<T>(T value) => new(value);
}

internal readonly record struct Pipeline<T>(T Value)
{
    public Pipeline<TNext> Then<TNext>(Func<T, TNext> step) => new(step(Value));
}

internal readonly struct Maybe<T>
{
    private readonly T? _value;

    private Maybe(T value)
    {
        _value = value;
        HasValue = true;
    }

    public bool HasValue { get; }

    public static implicit operator Maybe<T>(T value) => new(value);

    public T Or(T other) => HasValue ? _value! : other;
}

internal sealed class Repository<TKey, TItem>(Func<TItem, TKey> keyOf) : System.Collections.IEnumerable
    where TKey : notnull
{
    private readonly Dictionary<TKey, TItem> _items = new();

    public int Count => _items.Count;

    public TItem this[TKey key] => _items[key];

    public void Add(TItem item) => _items.Add(keyOf(item), item);

    public bool TryGet(TKey key, out TItem? item) => _items.TryGetValue(key, out item);

    public System.Collections.IEnumerator GetEnumerator() => _items.Values.GetEnumerator();
}

internal readonly record struct Money(int Amount)
{
    public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount);

    public static Money operator *(Money a, int times) => a with { Amount = a.Amount * times };

    public static bool operator >(Money a, Money b) => a.Amount > b.Amount;

    public static bool operator <(Money a, Money b) => a.Amount < b.Amount;

    public static explicit operator int(Money money) => money.Amount;
}

internal sealed class Singleton
{
    private static readonly Lazy<Singleton> s_instance = new(() => new Singleton());

    private Singleton() => Name = "single";

    public static Singleton Instance => s_instance.Value;

    public string Name { get; }
}

internal interface INamed<out T>
{
    T Get();
}

internal sealed class NamedLeaf : INamed<Leaf>
{
    public Leaf Get() => new("leaf", 0);
}

internal static class Static<T>
{
    public static readonly string Prefix = typeof(T).Name + "-";
}
