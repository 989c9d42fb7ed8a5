namespace SimCube.Deployments.Settings;

public sealed record ApplicationSettings(string Name, string Stage, RedisSettings? Cache, MonitorSettings Monitor)
{
    public static ApplicationSettings Staging => new("orders", "stg", Cache: null, new MonitorSettings { RetentionInDays = 45 });

    public string Prefix => $"{Name}-{Stage}";
}

public sealed record RedisSettings(int Capacity, bool PublicNetworkAccess);

public sealed record MonitorSettings
{
    public int RetentionInDays { get; init; } = 30;

    public bool PublicNetworkAccess { get; init; }

    public IReadOnlyList<string> Applications { get; init; } = ["api", "worker"];
}
