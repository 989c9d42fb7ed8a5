using Pulumi;
using Stize.Building;
using Stize.Building.Network;
using Stize.Building.Monitor;
using Stize.Building.Strategies;

return await Pulumi.Deployment.RunAsync(async () =>
{
    var shared = new ResourceGroupBuilder("shared").Name("shared").Location("westeurope").Build();
    var context = new BuildContext(shared.Name, "test");
    var group = new ResourceGroupBuilder("rg1", context).Name("monitoring").After(shared).Location(await shared.Location.ReadAsync()).Tags(("owner", "platform"), ("cost", "42")).Build();
    var network = new NetworkBuilder("net1", context).Under(group).Label("unused", "yes").Name("net-one").ResourceGroup(group.Name).Location(group.Location).AddressSpace("172.16.0.0/24").AddressSpace("172.17.0.0/24").Build();
    var subnet = new SubnetBuilder("sub1").Name("endpoints").ResourceGroup(group.Name).InNetwork(network.Name).AddressPrefix("172.16.0.0/27")
        .EnableServiceEndpoint("Microsoft.Storage").EnableKeyVaultServiceEndpoint().DisablePrivateEndpointNetworkPolicies().Build();

    var workspaces = new[] { "blue", "green" }
        .Select(color => new WorkspaceBuilder($"log-{color}").ResourceGroup(group.Name).Retention(color == "blue" ? 30 : 60).Private().Build())
        .ToList();
    var scope = new ScopeBuilder("ampls1").ResourceGroup(group.Name).PrivateOnly().Build();
    var builder = new LinksBuilder(scope, group.Name);
    foreach (var workspace in workspaces)
    {
        builder.Add(workspace.GetResourceName(), workspace.Id);
    }

    var links = builder.Build();
    new EndpointBuilder("pe1").ResourceGroup(group.Name).InSubnet(subnet.Id).To(scope.Id, "azuremonitor").Build(new CustomResourceOptions { DependsOn = links.ToArray() });
});
