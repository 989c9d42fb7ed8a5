using Pulumi;
using Tidewater.Platform.Networks;

namespace Tidewater.Platform.Monitoring;

internal sealed class ScopeConnectionArgs
{
    public required Input<string> ResourceGroupName { get; init; }

    public required MonitoringScope Scope { get; init; }

    /// <summary>Where the private endpoint takes its addresses.</summary>
    public required Site Site { get; init; }

    /// <summary>The networks whose machines resolve Azure Monitor's names to those addresses.</summary>
    public required IReadOnlyList<Site> Clients { get; init; }
}
