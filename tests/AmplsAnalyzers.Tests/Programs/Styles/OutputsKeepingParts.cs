using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var workspaces = new[] { "a", "b", "c" }.Select(n => new Workspace(n, new() { ResourceGroupName = group.Name })).ToArray();
    var ids = Output.All(workspaces.Select(w => w.Id));
    var pair = Output.Tuple(workspaces[0].Id, workspaces[1].Name);
    _ = new ResourceGroup("uses", new()
    {
        Tags =
        {
            ["first"] = ids.Apply(all => all.First()),
            ["last"] = ids.Apply(all => all[^1]),
            ["count"] = ids.Apply(all => all.Length.ToString()),
            ["left"] = pair.Apply(t => t.Item1),
            ["right"] = pair.Apply(t => { var (_, name) = t; return name; }),
            ["nested"] = workspaces[0].Id.Apply(id => workspaces[1].Name.Apply(name => $"{id}/{name}")),
            ["inner"] = group.Location.Apply(_ => workspaces[2].Id),
            ["all"] = Output.All(workspaces[0].Id, Output.Create("x")).Apply(x => x[1]),
            ["chosen"] = Output.Tuple(group.Name, Output.Create(true)).Apply(t => t.Item2 ? t.Item1 : "none"),
            ["secret"] = Output.CreateSecret(workspaces[0].Name),
            ["format"] = Output.Format($"{workspaces[0].Name}-{group.Name}-{1}"),
        },
    });
    var space = Output.Create(new[] { "10.0.0.0/16" }.ToImmutableArray());
    var network = new VirtualNetwork("vnet", new()
    {
        ResourceGroupName = group.Name,
        AddressSpace = new AddressSpaceArgs { AddressPrefixes = space },
        Subnets = workspaces.Select((w, i) => new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = w.Name, AddressPrefix = $"10.0.{i}.0/24" }).ToArray(),
    });
});
