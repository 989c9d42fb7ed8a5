using Pulumi;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.PrivateDns.Inputs;

namespace Contoso.Shop.Factories;

public static class ZoneFactory
{
    public static PrivateZone Create(CreateZoneArgs args)
    {
        return new PrivateZone($"Shop_Zone_{args.Alias}", new PrivateZoneArgs
        {
            PrivateZoneName = args.Name!,
            ResourceGroupName = args.ResourceGroupName,
            Location = "global",
            Tags = args.Tags!,
        }, new CustomResourceOptions { Parent = args.Parent });
    }
}

public static class LinkFactory
{
    public static VirtualNetworkLink Create(CreateLinkArgs args)
    {
        return new VirtualNetworkLink($"Shop_Link_{args.Alias}", new VirtualNetworkLinkArgs
        {
            VirtualNetworkLinkName = args.Name!,
            PrivateZoneName = args.ZoneName,
            ResourceGroupName = args.ResourceGroupName,
            Location = "global",
            RegistrationEnabled = false,
            VirtualNetwork = new SubResourceArgs { Id = args.NetworkId },
            Tags = args.Tags!,
        }, new CustomResourceOptions { Parent = args.Parent });
    }
}

public static class RecordFactory
{
    public static PrivateRecordSet Create(CreateRecordArgs args)
    {
        PrivateRecordSetArgs recordArgs = new()
        {
            RecordType = args.RecordType,
            RelativeRecordSetName = args.Name!,
            ResourceGroupName = args.ResourceGroupName,
            PrivateZoneName = args.ZoneName,
            Ttl = args.Ttl,
        };
        if (args.RecordType.Equals("A"))
        {
            if (args.Address is null) throw new ArgumentNullException(nameof(args.Address));

            recordArgs.ARecords =
            [
                new ARecordArgs
                {
                    Ipv4Address = args.Address,
                },
            ];
        }

        if (args.RecordType.Equals("CNAME"))
        {
            recordArgs.CnameRecord = new CnameRecordArgs { Cname = args.Cname! };
        }

        return new PrivateRecordSet($"Shop_Record_{args.Alias}", recordArgs, new CustomResourceOptions { Parent = args.Parent });
    }
}
