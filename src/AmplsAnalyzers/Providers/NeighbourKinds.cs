using System.Collections.Immutable;

namespace AmplsAnalyzers.Providers;

/// <summary>Resources of other services that a private link scope's mistakes involve.</summary>
internal static class NeighbourKinds
{
    public static ResourceKind ResourceGroup { get; } = new("Microsoft.Resources/resourceGroups")
    {
        Native = ["Resources.ResourceGroup"],
        Classic = ["Core.ResourceGroup"],
        Lookups = ["GetResourceGroup"],
        Inputs =
        {
            { "name", "ResourceGroupName", "Name" },
            { "location", "Location", "Location" },
        },
    };

    /// <summary>A resource of any type, chosen by inputs of its own: nothing is known of it.</summary>
    public static ResourceKind GenericResource { get; } = new("Microsoft.Resources/resources")
    {
        Native = ["Resources.Resource"],
    };

    public static ImmutableArray<ResourceKind> All { get; } = ImmutableArray.Create(
        ResourceGroup,
        GenericResource);
}
