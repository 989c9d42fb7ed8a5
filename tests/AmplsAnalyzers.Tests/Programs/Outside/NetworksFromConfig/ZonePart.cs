using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.PrivateDns.Inputs;
using Pulumi.AzureNative.Resources;

internal class ZonePart
{
    [Output] public Output<ImmutableArray<Output<string>>> Names { get; set; } = null!;
    [Output] public Output<ImmutableDictionary<string, Output<string>>> Ids { get; set; } = null!;

    public ZonePart(Output<string> networkId)
    {
        var config = new Config("param");
        var stage = config.Require("stage");
        var labels = config.RequireObject<Dictionary<string, string>>("labels");
        var group = new ResourceGroup("zone-group", new ResourceGroupArgs { ResourceGroupName = $"rg-dns-{stage}", Tags = labels });

        var names = new List<Output<string>>();
        var ids = new Dictionary<string, Output<string>>();
        foreach (var name in config.RequireObject<string[]>("zones"))
        {
            var zone = new PrivateZone(name, new PrivateZoneArgs
            {
                Location = "global",
                PrivateZoneName = name,
                ResourceGroupName = group.Name,
                Tags = labels
            });

            var link = new VirtualNetworkLink($"link-{name}", new VirtualNetworkLinkArgs
            {
                PrivateZoneName = zone.Name,
                ResourceGroupName = group.Name,
                Location = "global",
                RegistrationEnabled = false,
                VirtualNetworkLinkName = $"link-{name.Split(".")[1]}-{stage}",
                VirtualNetwork = new SubResourceArgs
                {
                    Id = networkId
                }
            });
            names.Add(zone.Name);
            ids[name] = zone.Id;
        }

        Names = Output.Create(ImmutableArray.ToImmutableArray(names));
        Ids = Output.Create(ImmutableDictionary.ToImmutableDictionary(ids));
    }
}
