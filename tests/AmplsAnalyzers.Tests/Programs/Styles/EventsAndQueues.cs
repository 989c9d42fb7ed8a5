using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var bus = new Bus();
    var made = new List<string>();
    bus.Created += (_, e) => made.Add(e.Name);
    bus.Created += OnCreated;
    bus.Create("one");
    bus.Created -= OnCreated;
    bus.Create("two");
    var queue = new Queue<(string Name, int Depth)>([("root", 0)]);
    while (queue.TryDequeue(out var item))
    {
        _ = new ResourceGroup($"{item.Name}-{item.Depth}");
        if (item.Depth < 2)
        {
            queue.Enqueue((item.Name + "l", item.Depth + 1));
            queue.Enqueue((item.Name + "r", item.Depth + 1));
        }
    }

    var stack = new Stack<int>(new[] { 1, 2, 3 });
    var popped = "";
    while (stack.Count > 0) popped += stack.Pop();
    _ = new ResourceGroup($"made-{string.Join("+", made)}-{popped}");
    var linked = new LinkedList<string>(["m"]);
    linked.AddFirst("f");
    linked.AddLast("l");
    _ = new ResourceGroup("linked-" + string.Concat(linked));
    var priorities = new SortedSet<int> { 5, 1, 3 };
    _ = new ResourceGroup($"min-{priorities.Min}-{priorities.Max}-{string.Join("", priorities)}");

    void OnCreated(object? sender, CreatedArgs e) => _ = new ResourceGroup($"after-{e.Name}-{((Bus)sender!).Total}");
});

internal sealed class CreatedArgs(string name) : EventArgs
{
    public string Name => name;
}

internal sealed class Bus
{
    public event EventHandler<CreatedArgs>? Created;

    public int Total { get; private set; }

    public void Create(string name)
    {
        Total++;
        _ = new ResourceGroup(name);
        Created?.Invoke(this, new CreatedArgs(name));
    }
}
