using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>Names of Azure regions.</summary>
internal static class Regions
{
    /// <summary>Where resources are that belong to no region.</summary>
    public const string Global = "global";

    /// <summary>Whether two names mean one region: <c>West Europe</c> is <c>westeurope</c>.</summary>
    public static bool Same(string left, string right)
        => string.Equals(Fold(left), Fold(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>True if the resources surely are in two regions, whichever of several each of them may be in.</summary>
    public static bool AreDifferent(ArmResource left, ArmResource right)
        => left.Location.IsText(region => right.Location.IsText(other => !Same(region, other)));

    private static readonly string[] GovernmentPrefixes = ["usgov", "usdod"];
    private static readonly string[] OtherPrefixes = ["ussec", "usnat", "china"];

    /// <summary>The cloud that the region is in; null where no region is named.</summary>
    public static Cloud? CloudOf(string? region)
        => region is null || Same(region, Global) ? null
            : StartsWithAny(region, GovernmentPrefixes) ? Cloud.UsGovernment
            : StartsWithAny(region, OtherPrefixes) ? Cloud.Other
            : Cloud.Public;

    /// <summary>True if a location surely isn't <see cref="Global"/>: another constant, or a resource group's.</summary>
    public static bool IsRegional(InputValue location, StackTopology topology)
        => location.IsGiven && location.Value.Alternatives().All(value => IsOfResourceGroup(value, topology) || IsOtherThanGlobal(value, topology));

    /// <summary>The name of the region as Azure writes it in other names.</summary>
    public static string Fold(string region) => region.Replace(" ", "").ToLowerInvariant();

    private static bool StartsWithAny(string region, string[] prefixes) => prefixes.Any(prefix => Fold(region).StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsOtherThanGlobal(Value location, StackTopology topology)
        => topology.References.Canonical(location).Text is { } name && !Same(name, Global);

    private static bool IsOfResourceGroup(Value location, StackTopology topology)
        => location is ReferenceValue reference
            && reference.IsOutput("Location")
            && topology.Find(reference.Resource)?.Kind == NeighbourKinds.ResourceGroup;
}
