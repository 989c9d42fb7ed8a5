using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var sorted = new SortedDictionary<string, int> { ["z"] = 1, ["a"] = 2 };
    var sortedSet = new SortedSet<string> { "y", "b" };
    var removed = new Dictionary<string, int> { ["one"] = 1, ["two"] = 2, ["three"] = 3 };
    removed.Remove("one");
    var queue = new Queue<string>(["first", "second"]);
    var stack = new Stack<string>(["under", "over"]);
    _ = new ResourceGroup("orders", new()
    {
        Tags =
        {
            ["sorted"] = string.Join(",", sorted.Keys),
            ["set"] = string.Join(",", sortedSet),
            ["removed"] = string.Join(",", removed.Keys),
            ["queue"] = queue.Dequeue(),
            ["stack"] = stack.Pop(),
            ["hash"] = $"{new HashSet<int> { 1, 2, 1 }.Count}",
        },
    });
});
