namespace Contoso.Components.Arguments;

public record ScopeResourceArgs : AzureResourceArgs
{
    public MonitorResource Monitor { get; init; } = default!;

    public InsightsResource Insights { get; init; } = default!;

    public NetworkResource VNet { get; init; } = default!;

    public string Mode { get; init; } = "Open";
}

public record InsightsResourceArgs : AzureResourceArgs
{
    public MonitorResource Monitor { get; init; } = default!;

    public int? Sampling { get; init; }
}
