using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var made = 0;
    var stop = false;

    // The body sees what the iterator has done so far.
    foreach (var n in Numbers(5))
    {
        _ = new ResourceGroup($"seen-{n}-{made}");
    }

    // Left early.
    made = 0;
    foreach (var n in Numbers(5))
    {
        if (n == 3)
        {
            break;
        }

        _ = new ResourceGroup($"left-{n}-{made}");
    }

    _ = new ResourceGroup($"made-{made}");

    // The iterator sees what the body does.
    foreach (var n in Until())
    {
        stop = n == 2;
        _ = new ResourceGroup($"until-{n}");
    }

    made = 0;
    var first = Numbers(9).Where(n => n % 2 == 0).Select(n => n * 10).First();
    _ = new ResourceGroup($"first-{first}-{made}");
    made = 0;
    var some = Numbers(9).Skip(1).Take(2).ToList();
    _ = new ResourceGroup($"some-{string.Join(".", some)}-{made}");
    made = 0;
    var any = Numbers(9).Any(n => n > 3);
    _ = new ResourceGroup($"any-{any}-{made}");
    made = 0;
    var endless = Endless().TakeWhile(n => n < 4).Zip(new[] { "a", "b", "c", "d", "e", "f" }, (n, t) => t + n).ToList();
    _ = new ResourceGroup($"endless-{string.Join(".", endless)}-{made}");
    made = 0;

    // The operators take turns, too.
    var log = new List<string>();
    var chain = new[] { 1, 2 }.Select(n =>
    {
        log.Add($"s{n}");
        return n;
    }).Where(n =>
    {
        log.Add($"w{n}");
        return true;
    });
    foreach (var n in chain)
    {
        log.Add($"b{n}");
    }

    _ = new ResourceGroup($"log-{string.Join("-", log)}");
    var list = new List<string> { "a", "b", "c" };
    var later = list.Skip(1);
    list.Add("d");
    _ = new ResourceGroup($"later-{string.Join("", later)}{later.Count()}");

    // What is left early is closed.
    var closed = new List<string>();
    foreach (var x in WithFinally(closed))
    {
        if (x == "y")
        {
            break;
        }

        closed.Add($"body-{x}");
    }

    _ = new ResourceGroup($"closed-{string.Join("-", closed)}");
    _ = new ResourceGroup($"found-{Find(3)}-{made}");

    // An iterator in itself, and twice at once.
    foreach (var a in Pairs())
    {
        foreach (var b in Pairs())
        {
            _ = new ResourceGroup($"pair-{a}{b}");
        }
    }

    foreach (var tree in Walk(new Tree("r", new Tree("a", new Tree("b")), new Tree("c"))))
    {
        if (tree.Name == "c")
        {
            break;
        }

        _ = new ResourceGroup($"tree-{tree.Name}");
    }

    // Enumerators of one's own, and those that are moved by hand.
    var moved = 0;
    using (var names = list.GetEnumerator())
    {
        while (moved < 2 && names.MoveNext())
        {
            _ = new ResourceGroup($"moved-{names.Current}{++moved}");
        }
    }

    foreach (var count in new Count(3))
    {
        _ = new ResourceGroup($"count-{count}");
    }

    made = 0;
    var found = Endless().DistinctBy(n => n / 2).Select((n, i) => $"{n}x{i}").ElementAt(2);
    _ = new ResourceGroup($"at-{found}-{made}");

    string Find(int wanted)
    {
        made = 0;
        foreach (var n in Numbers(9))
        {
            if (n == wanted)
            {
                return $"f{n}";
            }
        }

        return "none";
    }

    IEnumerable<int> Numbers(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            made++;
            _ = new ResourceGroup($"n-{Counter.Next++}");
            yield return i;
        }
    }

    IEnumerable<int> Endless()
    {
        while (true)
        {
            yield return made++;
        }
    }

    IEnumerable<int> Until()
    {
        var i = 0;
        while (!stop)
        {
            yield return i++;
        }
    }
});

static IEnumerable<string> WithFinally(List<string> log)
{
    try
    {
        log.Add("open");
        yield return "x";
        yield return "y";
        yield return "z";
    }
    finally
    {
        log.Add("close");
    }
}

static IEnumerable<string> Pairs()
{
    yield return "p";
    yield return "q";
}

static IEnumerable<Tree> Walk(Tree tree)
{
    yield return tree;
    foreach (var child in tree.Children)
    {
        foreach (var inner in Walk(child))
        {
            yield return inner;
        }
    }
}

internal static class Counter
{
    public static int Next { get; set; }
}

internal sealed record Tree(string Name, params Tree[] Children);

internal sealed class Count(int to)
{
    public Moves GetEnumerator() => new(to);

    public sealed class Moves(int to)
    {
        public int Current { get; private set; }

        public bool MoveNext() => ++Current <= to;
    }
}
