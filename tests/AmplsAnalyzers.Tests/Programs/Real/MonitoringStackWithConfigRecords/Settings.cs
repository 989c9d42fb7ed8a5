namespace Contoso.Monitoring;

public sealed record Settings
{
    public string Environment { get; init; } = "prod";
    public string Location { get; init; } = "westeurope";
    public IReadOnlyList<WorkspaceSettings> Workspaces { get; init; } = [];
    public NetworkSettings Network { get; init; } = new();

    public static Settings Production { get; } = new()
    {
        Workspaces =
        [
            new("platform", 90, IsShared: true),
            new("security", 365),
            new("applications", 30) { DailyCapGb = 10 },
        ],
        Network = new() { Prefix = "10.20.0.0/16", Subnets = { ["endpoints"] = "10.20.1.0/24", ["agents"] = "10.20.2.0/24" } },
    };
}

public sealed record WorkspaceSettings(string Name, int Retention, bool IsShared = false)
{
    public double? DailyCapGb { get; init; }
}

public sealed class NetworkSettings
{
    public string Prefix { get; set; } = "10.0.0.0/16";
    public Dictionary<string, string> Subnets { get; } = new();
}
