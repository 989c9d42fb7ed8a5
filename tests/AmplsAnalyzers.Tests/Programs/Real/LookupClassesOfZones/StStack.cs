using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Zones;

internal class StStack
{
    private readonly ResourceGroup _rg;
    private readonly InputMap<string> _tags;
    private readonly string _env;

    internal StStack(ResourceGroup rg, InputMap<string> tags, string env) => (_rg, _tags, _env) = (rg, tags, env);

    public StorageAccount StCreation(params string[] services)
    {
        var st = new StorageAccount($"st{_env}01", new StorageAccountArgs
        {
            AccountName = $"st{services.Length}{_env}01",
            ResourceGroupName = _rg.Name,
            Sku = new StorageInputs.SkuArgs { Name = SkuName.Standard_GRS },
            Kind = Kind.StorageV2,
            PublicNetworkAccess = PublicNetworkAccess.Disabled,
            Tags = _tags,
        });
        for (int i = 0; i < services.Length; i++)
        {
            if (services[i] == "table")
                continue;
            new BlobContainer($"container-{services[i]}", new BlobContainerArgs { AccountName = st.Name, ResourceGroupName = _rg.Name });
        }

        return st;
    }

    public void EndpointCreation(StorageAccount st, Dictionary<string, VirtualNetwork> vnets, Output<ImmutableDictionary<string, Output<string>>> zones, params string[] services)
    {
        var vnet = vnets[$"vnet-hub-{_env}-01"];
        foreach (var service in services)
        {
            var pep = new PrivateEndpoint($"pep-{service}-{_env}", new PrivateEndpointArgs
            {
                ResourceGroupName = _rg.Name,
                CustomNetworkInterfaceName = $"nic-{service}-{_env}",
                PrivateLinkServiceConnections = new NetworkInputs.PrivateLinkServiceConnectionArgs { Name = service, PrivateLinkServiceId = st.Id, GroupIds = service },
                Subnet = new NetworkInputs.SubnetArgs { Id = Output.Format($"{vnet.Id}/subnets/snet-pep") },
                Tags = _tags,
            });
            new PrivateDnsZoneGroup($"zones-{service}", new PrivateDnsZoneGroupArgs
            {
                ResourceGroupName = _rg.Name,
                PrivateEndpointName = pep.Name,
                PrivateDnsZoneGroupName = "default",
                PrivateDnsZoneConfigs = new NetworkInputs.PrivateDnsZoneConfigArgs
                {
                    Name = service,
                    PrivateDnsZoneId = zones.Apply(z => z.TryGetValue($"privatelink.{service}.core.windows.net", out Output<string>? id) ? id : throw new InvalidOperationException(service)),
                },
            }, new CustomResourceOptions { DependsOn = { pep } });
        }
    }
}
