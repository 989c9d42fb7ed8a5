using System.Runtime.CompilerServices;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(async () =>
{
    foreach (var (name, number) in Names("a", "b").Zip(Numbers().Take(5)))
    {
        _ = new ResourceGroup($"{name}{number}");
    }

    await foreach (var name in SlowNames(3))
    {
        _ = new ResourceGroup(name);
    }

    foreach (var leaf in new Tree("root", new Tree("left", new Tree("leftmost")), new Tree("right")).Flatten())
    {
        _ = new ResourceGroup($"tree-{leaf}");
    }

    foreach (var item in new Bag { "x", { "y", 2 } })
    {
        _ = new ResourceGroup($"bag-{item}");
    }
});

static IEnumerable<string> Names(params string[] roots)
{
    foreach (var root in roots)
    {
        yield return root;
        if (root == "b")
        {
            yield break;
        }

        yield return root + root;
    }
}

static IEnumerable<int> Numbers()
{
    int a = 1, b = 1;
    for (var i = 0; i < 10; i++)
    {
        yield return a;
        (a, b) = (b, a + b);
    }
}

static async IAsyncEnumerable<string> SlowNames(int count, [EnumeratorCancellation] CancellationToken cancellationToken = default)
{
    for (var i = 0; i < count; i++)
    {
        await Task.Delay(1, cancellationToken);
        yield return $"slow-{i}";
    }
}

internal sealed class Tree(string name, params Tree[] children)
{
    public IEnumerable<string> Flatten()
    {
        yield return name;
        foreach (var grandchild in children.SelectMany(child => child.Flatten()))
        {
            yield return $"{name}.{grandchild}";
        }
    }
}

internal sealed class Bag : System.Collections.IEnumerable
{
    private readonly List<string> _items = [];

    public void Add(string item) => _items.Add(item);

    public void Add(string item, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _items.Add($"{item}{i}");
        }
    }

    public IEnumerator<string> GetEnumerator() => _items.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
