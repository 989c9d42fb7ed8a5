using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Swedish.Apis;

internal sealed class InfrastructureFactory(string environment)
{
    private readonly Naming _naming = new(environment.Short) { Separator = "-" };

    public Dictionary<string, object?> Create()
    {
        var group = new ResourceGroup(_naming["rg"], new() { Tags = Tags });
        MonitoringResource monitoring = new(_naming, group, environment.IsProduction() ? [30, 90, 180] : [30, 60]);
        PrivateNetworkResource network = new(_naming, group, [.. monitoring.LinkableIds, ("extra", monitoring.Latest.Id)]);
        return new() { [nameof(network.ScopeName)] = network.ScopeName, ["workspaces"] = monitoring.Count };
    }

    private Dictionary<string, string> Tags => new() { ["env"] = environment, ["team"] = "apis" };
}

internal readonly struct Naming(string suffix)
{
    public required string Separator { get; init; }

    public string this[string kind, int? number = null] => number is { } n ? $"{kind}{Separator}{n:00}{Separator}{suffix}" : string.Join(Separator, kind, suffix);
}
