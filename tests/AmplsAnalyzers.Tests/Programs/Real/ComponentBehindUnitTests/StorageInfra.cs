using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Storage;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace UnitTesting;

public enum StorageKind { General, Blob }

public sealed class StorageInfraArgs : Pulumi.ResourceArgs
{
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("accountName")]
    public Input<string>? AccountName { get; set; }

    [Input("endpoints")]
    public Input<string>? Endpoints { get; set; }

    public bool IsPublic { get; set; }

    public StorageKind Kind { get; set; }
}

public class StorageInfra : ComponentResource
{
    [Output("accountName")]
    public Output<string> AccountName { get; private set; }

    public StorageInfra(string name, StorageInfraArgs args, ComponentResourceOptions? opts = null)
        : base("custom:x:StorageInfra", name, args, opts)
    {
        var account = new StorageAccount($"{name}sa", new StorageAccountArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            AccountName = args.AccountName ?? $"{name}default",
            Kind = args.Kind == StorageKind.Blob ? Pulumi.AzureNative.Storage.Kind.BlobStorage : Pulumi.AzureNative.Storage.Kind.StorageV2,
            Sku = new StorageInputs.SkuArgs { Name = SkuName.Standard_LRS },
            PublicNetworkAccess = args.IsPublic switch { true => Pulumi.AzureNative.Storage.PublicNetworkAccess.Enabled, false => Pulumi.AzureNative.Storage.PublicNetworkAccess.Disabled },
            Tags = { { "kind", args.Kind.ToString() } },
        }, new CustomResourceOptions { Parent = this });
        if (args.Endpoints is { } subnetId)
        {
            _ = new PrivateEndpoint($"{name}-pe", new PrivateEndpointArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = subnetId },
                PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = account.Id, GroupIds = { "blob" } } },
            }, new CustomResourceOptions { Parent = account });
        }

        AccountName = account.Name;
        RegisterOutputs(new Dictionary<string, object?> { { "accountName", AccountName } });
    }
}
