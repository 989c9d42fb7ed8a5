using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.Builders;

/// <summary>The classes of the user's provider that a builder is written with, fully qualified.</summary>
internal sealed record ProviderClasses
{
    public required Provider Provider { get; init; }

    public required string Scope { get; init; }

    public required string ScopeArgs { get; init; }

    public required string ScopedResource { get; init; }

    public required string ScopedResourceArgs { get; init; }

    public required string Endpoint { get; init; }

    public required string EndpointArgs { get; init; }

    /// <summary>The nested args of an endpoint's connection.</summary>
    public required string ConnectionArgs { get; init; }

    /// <summary>The args of a zone group, which is a resource in Pulumi.AzureNative and nested in the endpoint in Pulumi.Azure.</summary>
    public required string ZoneGroupArgs { get; init; }

    public required string Zone { get; init; }

    public required string ZoneArgs { get; init; }

    public required string ZoneLink { get; init; }

    public required string ZoneLinkArgs { get; init; }

    public required string VirtualNetwork { get; init; }

    /// <summary>True if the provider says that the location of a network may be null.</summary>
    public required bool HasNullableNetworkLocation { get; init; }

    public required string Subnet { get; init; }

    /// <summary>Null where the project references no package with resource groups: it can name them only.</summary>
    public required string? ResourceGroup { get; init; }

    /// <summary>What only Pulumi.AzureNative has.</summary>
    public NativeClasses? Native { get; init; }
}

/// <summary>The classes of Pulumi.AzureNative that have no counterpart in Pulumi.Azure.</summary>
internal sealed record NativeClasses
{
    public required string AccessMode { get; init; }

    public required string AccessModeSettingsArgs { get; init; }

    public required string ExclusionArgs { get; init; }

    /// <summary>A connection of the scope, which an exclusion names; null where the package has no class for it.</summary>
    public required string? Connection { get; init; }

    /// <summary>The nested args by which an endpoint names its subnet.</summary>
    public required string SubnetArgs { get; init; }

    public required string ZoneGroup { get; init; }

    public required string ZoneConfigArgs { get; init; }

    /// <summary>The nested args by which a zone's link names its network.</summary>
    public required string NetworkReferenceArgs { get; init; }
}
