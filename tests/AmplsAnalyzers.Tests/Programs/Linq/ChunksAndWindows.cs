using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var names = Enumerable.Range(1, 5).Select(i => $"n{i}").ToList();
    _ = new ResourceGroup(string.Join("", names.Skip(1).Take(2)));
    _ = new ResourceGroup(string.Join("", names.TakeLast(2).Prepend("x")));
    _ = new ResourceGroup(names.ElementAt(2) + names.FirstOrDefault(name => name == "none") + names.Last());
    _ = new ResourceGroup(string.Join("", Enumerable.Repeat("r", 3)));
    _ = new ResourceGroup(string.Join("", names.Except(["n1", "n5"]).Union(["n9"])));
    foreach (var (index, name) in names.Index())
    {
        _ = new ResourceGroup($"{index}-{name}");
    }
});
