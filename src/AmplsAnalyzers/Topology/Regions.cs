namespace AmplsAnalyzers.Topology;

/// <summary>Names of Azure regions.</summary>
internal static class Regions
{
    /// <summary>Where resources are that belong to no region.</summary>
    public const string Global = "global";

    /// <summary>Whether two names mean one region: <c>West Europe</c> is <c>westeurope</c>.</summary>
    public static bool Same(string left, string right)
        => string.Equals(Fold(left), Fold(right), StringComparison.OrdinalIgnoreCase);

    private static string Fold(string region) => region.Replace(" ", "");
}
