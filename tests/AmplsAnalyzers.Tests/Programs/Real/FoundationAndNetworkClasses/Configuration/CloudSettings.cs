using System.Globalization;

namespace Contoso.Platform.Configuration;

internal sealed record CloudSettings
{
    public required string System { get; init; }

    public required string Stage { get; init; }

    public required string Region { get; init; }

    public string NetworkPrefix { get; init; } = "10.42.0.0/16";

    public string EndpointPrefix { get; init; } = "10.42.2.0/26";

    public string AppsPrefix { get; init; } = "10.42.4.0/23";

    public static CloudSettings Load(string stage) => stage switch
    {
        "production" => new() { System = "catalog", Stage = stage, Region = "swedencentral", NetworkPrefix = "10.40.0.0/16" },
        "staging" => new() { System = "catalog", Stage = stage, Region = "swedencentral" },
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, string.Format(CultureInfo.InvariantCulture, "No stage {0}.", stage)),
    };
}
