using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Domain;

public sealed record NetworkResult(VirtualNetwork Network, Pulumi.Output<string> EndpointSubnetId);

public static class NetworkExtensions
{
    public static Dictionary<string, string> GetTags(this Scope scope) => new()
    {
        { "application", scope.Application.Name },
        { "environment", scope.Environment.Name },
    };

    public static ResourceGroup SetupResourceGroup(this Scope scope)
        => new($"{scope.Prefix}-rg", new() { Location = scope.Environment.Location.ToAzure(), Tags = scope.GetTags() });

    public static Task<NetworkResult> SetupNetworkAsync(this Scope scope, ResourceGroup group)
    {
        var network = new VirtualNetwork($"{scope.Prefix}-vnet", new()
        {
            ResourceGroupName = group.Name,
            Location = scope.Environment.Location.ToAzure(),
            Tags = scope.GetTags(),
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = new[] { "10.0.0.0/16" } },
            Subnets = new[]
            {
                new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "internal", AddressPrefix = "10.0.1.0/24", Delegations = { new DelegationArgs { Name = "containers", ServiceName = "Microsoft.ContainerInstance/containerGroups" } } },
                new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = "10.0.2.0/24" },
            },
        });
        var id = network.Subnets.Apply(_ => _.First(_ => _.Name == "endpoints").Id!);
        return Task.FromResult(new NetworkResult(network, id));
    }
}
