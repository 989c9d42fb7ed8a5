using Pulumi;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;

namespace Contoso.Plain;

internal class ZoneStack
{
    private readonly ResourceGroup group;
    private readonly Dictionary<string, string> tags;

    public ZoneStack(ResourceGroup group, Dictionary<string, string> tags)
    {
        this.group = group;
        this.tags = tags;
    }

    public Dictionary<string, Output<string>> CreateZones(string[] names)
    {
        var ids = new Dictionary<string, Output<string>>();
        foreach (string name in names)
        {
            var zone = new PrivateZone(name, new PrivateZoneArgs
            {
                PrivateZoneName = name,
                ResourceGroupName = group.Name,
                Location = "Global",
                Tags = tags,
            });
            ids[name] = zone.Id;
        }

        return ids;
    }
}
