using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Configuration;

/// <summary>The settings that hold for a source file, and all that there are.</summary>
/// <param name="ofFile">The configuration of the file.</param>
/// <param name="ofProgram">The configuration of the whole program.</param>
internal sealed class Settings(AnalyzerConfigOptions ofFile, AnalyzerConfigOptions ofProgram)
{
    private static readonly Setting<Cloud?> CloudSetting = new("ampls_cloud", "automatic, public or usgovernment", "automatic", TryParseCloud, "AMPLS601", "AMPLS602", "AMPLS604", "AMPLS612", "AMPLS708");

    private static readonly Setting<bool> DnsManagedElsewhere = new("ampls_dns_managed_elsewhere", "true or false", "false", bool.TryParse, "AMPLS505", "AMPLS601", "AMPLS608", "AMPLS609", "AMPLS611");

    // The limits are those of learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-design; the last one is of learn.microsoft.com/azure/private-link/private-endpoint-dns-integration.
    private static readonly Setting<int> Workspaces = Limit("ampls_max_workspaces_per_scope", 3000, "AMPLS115");
    private static readonly Setting<int> Components = Limit("ampls_max_components_per_scope", 10000, "AMPLS115");
    private static readonly Setting<int> Scopes = Limit("ampls_max_scopes_per_resource", 100, "AMPLS115");
    private static readonly Setting<int> Endpoints = Limit("ampls_max_private_endpoints_per_scope", 10, "AMPLS114");
    private static readonly Setting<int> Zones = Limit("ampls_max_zones_per_zone_group", 5, "AMPLS606");

    /// <summary>Every setting.</summary>
    public static ImmutableArray<Setting> All { get; } = ImmutableArray.Create<Setting>(CloudSetting, DnsManagedElsewhere, Workspaces, Components, Scopes, Endpoints, Zones);

    /// <summary>The cloud that the scope is in; null if the program is to tell.</summary>
    public Cloud? Cloud => CloudSetting.Read(ofFile, ofProgram);

    /// <summary>True if zones, their links and their groups may be made where this program doesn't show it: by a policy or a central team.</summary>
    public bool IsDnsManagedElsewhere => DnsManagedElsewhere.Read(ofFile, ofProgram);

    public int MaxWorkspacesOfScope => Workspaces.Read(ofFile, ofProgram);

    public int MaxComponentsOfScope => Components.Read(ofFile, ofProgram);

    public int MaxScopesOfResource => Scopes.Read(ofFile, ofProgram);

    public int MaxEndpointsOfScope => Endpoints.Read(ofFile, ofProgram);

    public int MaxZonesOfGroup => Zones.Read(ofFile, ofProgram);

    private static Setting<int> Limit(string key, int standard, params string[] rules)
        => new(key, "a whole number from 1", standard.ToString(CultureInfo.InvariantCulture), TryParseLimit, rules);

    private static bool TryParseLimit(string text, out int limit)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit > 0;

    private static bool TryParseCloud(string text, out Cloud? cloud)
    {
        (var isKnown, cloud) = text.ToLowerInvariant() switch
        {
            "automatic" => (true, null),
            "public" => (true, Configuration.Cloud.Public),
            "usgovernment" => (true, Configuration.Cloud.UsGovernment),
            _ => (false, (Cloud?)null),
        };
        return isKnown;
    }
}
