namespace Contoso.Dungeon;

public record PlatformConfig
{
    public EnvironmentConfig Environment { get; init; } = null!;

    public static PlatformConfig Default { get; } = new()
    {
        Environment = new EnvironmentConfig
        {
            Name = "alpha",
            DisplayName = "Alpha",
            Network = new NetworkConfig { AddressSpace = "10.20.0.0/16", MaxZones = 2, VpnRange = "172.16.0.0/24" },
        },
    };
}

public record EnvironmentConfig
{
    public string Name { get; init; } = null!;

    public string DisplayName { get; init; } = null!;

    public bool IsProduction => Name == "prod";

    public NetworkConfig Network { get; init; } = null!;

    public Dictionary<string, string> DefaultTags => new() { ["environment"] = Name, ["display"] = DisplayName };
}

public record NetworkConfig
{
    public string AddressSpace { get; init; } = null!;

    public int? MaxZones { get; init; }

    public string? HubNetworkId { get; init; }

    public string? VpnRange { get; init; }
}
