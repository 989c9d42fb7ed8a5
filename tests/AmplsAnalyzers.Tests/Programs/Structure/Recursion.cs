using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Build(new Node("root", new Node("left"), new Node("right", new Node("leaf"))), depth: 0);
});

static void Build(Node node, int depth)
{
    _ = new ResourceGroup($"{node.Name}-{depth}", new() { Tags = { ["children"] = node.Children.Length.ToString() } });
    foreach (var child in node.Children)
    {
        Build(child, depth + 1);
    }
}

internal sealed record Node(string Name, params Node[] Children);
