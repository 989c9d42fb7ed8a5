using Contoso.Components;
using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("platform");
    var hub = new NetworkComponent("hub", new NetworkComponentArgs
    {
        ResourceGroupName = group.Name,
        AddressPrefixes = { "10.0.0.0/16" },
        Subnets = { new SubnetSpec("endpoints", "10.0.1.0/24"), new SubnetSpec("firewall", "10.0.2.0/24") { PrivateEndpointPolicies = "Enabled" } },
    });
    var spokes = new[] { ("orders", 1), ("billing", 2) }
        .Select(spoke => new NetworkComponent(spoke.Item1, new NetworkComponentArgs
        {
            ResourceGroupName = group.Name,
            AddressPrefixes = { $"10.{spoke.Item2}.0.0/16" },
            Subnets = { new SubnetSpec("machines", $"10.{spoke.Item2}.1.0/24") },
            PeerWith = hub,
        }))
        .ToList();
    var monitoring = new MonitoringComponent("monitoring", new MonitoringComponentArgs
    {
        ResourceGroupName = group.Name,
        EndpointSubnetId = hub.SubnetIds["endpoints"],
        NetworkIds = spokes.Select(spoke => spoke.NetworkId).Prepend(hub.NetworkId).ToList(),
    }, new ComponentResourceOptions { DependsOn = { hub } });

    return new Dictionary<string, object?> { ["scope"] = monitoring.ScopeId, ["hub"] = hub.NetworkId };
});
