using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var workspace = new Workspace("log", new() { ResourceGroupName = group.Name });
    ResourceGroup Tagged(string name, Input<string> value) => new(name, new() { Tags = { ["value"] = value } });

    Tagged("create", Output.Create("known"));
    Tagged("format", Output.Format($"{group.Name}/{workspace.Name}/{1}"));
    Tagged("apply", workspace.Id.Apply(id => $"{id}/tables"));
    Tagged("nested", group.Name.Apply(name => workspace.Name.Apply(inner => $"{name}-{inner}")));
    Tagged("all", Output.All(group.Name, workspace.Name).Apply(names => names[0] + names[1]));
    Tagged("tuple", Output.Tuple(group.Name, workspace.Id).Apply(pair => $"{pair.Item1}:{pair.Item2}"));
    Tagged("deconstructed", Output.Tuple(group.Name, workspace.Id).Apply(pair =>
    {
        var (name, id) = pair;
        return string.Join(";", name, id);
    }));
    Tagged("secret", Output.CreateSecret(workspace.CustomerId));
    Tagged("unsecret", Output.Unsecret(Output.CreateSecret(workspace.CustomerId)));
    Tagged("task", Output.Create(Task.FromResult("later")));
    Input<string> input = group.Location!;
    Tagged("input", input.Apply(location => location + "1"));
});
