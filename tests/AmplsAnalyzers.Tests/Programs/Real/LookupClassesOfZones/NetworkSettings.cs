namespace Contoso.Zones;

internal class NetworkSettings
{
    public required List<VnetObject> Vnets { get; set; }
    public required string[] Zones { get; set; }

    public static NetworkSettings For(string env)
    {
        return new NetworkSettings
        {
            Zones = new[] { "blob", "queue", "table" }.Select(s => "privatelink." + s + ".core.windows.net").ToArray(),
            Vnets = new List<VnetObject>
            {
                new VnetObject
                {
                    Name = $"vnet-hub-{env}-01",
                    AddressPrefixes = ["10.100.0.0/16"],
                    Snets = { new SnetObject("snet-pep", "10.100.5.0/24"), new SnetObject("snet-mgmt", "10.100.6.0/24", new[] { ("allow-ssh", 22, 100), ("allow-https", 443, 110) }) },
                },
                new VnetObject { Name = $"vnet-spoke-{env}-01", AddressPrefixes = ["10.101.0.0/16", "10.102.0.0/16"], Snets = { new SnetObject("snet-pep", "10.101.5.0/24") } },
            },
        };
    }
}

internal class VnetObject
{
    public required string Name { get; set; }
    public required string[] AddressPrefixes { get; set; }
    public List<SnetObject> Snets { get; } = new();
}

internal record SnetObject(string Name, string AddressPrefix, (string Name, int Port, int Priority)[]? Rules = null)
{
    public bool HasRules => Rules is { Length: > 0 };
}
