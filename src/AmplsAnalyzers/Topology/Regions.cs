namespace AmplsAnalyzers.Topology;

/// <summary>Names of Azure regions.</summary>
internal static class Regions
{
    /// <summary>Where resources are that belong to no region.</summary>
    public const string Global = "global";

    /// <summary>Whether two names mean one region: <c>West Europe</c> is <c>westeurope</c>.</summary>
    public static bool Same(string left, string right)
        => string.Equals(Fold(left), Fold(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>True if both names are known and mean two regions.</summary>
    public static bool AreDifferent(string? left, string? right) => left is not null && right is not null && !Same(left, right);

    /// <summary>True for a region of Azure Government or Azure China.</summary>
    public static bool IsSovereign(string region)
        => SovereignPrefixes.Any(prefix => Fold(region).StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] SovereignPrefixes = ["usgov", "usdod", "ussec", "usnat", "china"];

    private static string Fold(string region) => region.Replace(" ", "");
}
