using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var first = new ResourceGroup("first", new() { Location = "westeurope" });
    var second = new ResourceGroup("second");
    Output<string> Part(Output<(string, string)> both) => both.Apply(pair => pair.Item2);
    _ = new ResourceGroup("third", new()
    {
        Location = Output.Tuple(first.Name, second.Location).Apply(pair => pair.Item2),
        ManagedBy = Output.All(first.Id, second.Id).Apply(ids => ids[0]),
        Tags =
        {
            ["constant"] = first.Id.Apply(_ => "global"),
            ["length"] = Output.All(first.Name, second.Name).Apply(names => $"{names.Length}"),
            ["part"] = Part(Output.Tuple(first.Name, second.Name)),
        },
    });
    _ = new ResourceGroup("constant", new() { Location = second.Id.Apply(_ => "westeurope") });
    _ = new ResourceGroup("prefixed", new() { Location = Output.Format($"a-{first.Id.Apply(_ => "b")}-c") });
    _ = new ResourceGroup("at", new() { Location = Output.All(first.Name, second.Name).GetAt(1) });
    _ = new ResourceGroup("inner", new() { Location = first.Name.Apply(_ => second.Name) });
    _ = new ResourceGroup("created", new() { Location = Output.Create(new[] { first.Name, second.Name }).Apply(names => names[1]) });
    _ = new ResourceGroup("list", new() { Tags = Output.All(first.Name, second.Name).Apply(names => new Dictionary<string, string> { ["one"] = names[0] }) });
});
