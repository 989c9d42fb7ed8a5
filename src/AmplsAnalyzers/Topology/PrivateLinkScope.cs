using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>An Azure Monitor private link scope.</summary>
internal sealed class PrivateLinkScope(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The API version that had no access modes yet.</summary>
    private const string FirstApiVersion = "V20191017Preview";

    private ImmutableArray<ScopedResource> _scopedResources;

    /// <summary>False for the first API version, whose scopes are open for queries and private-only for ingestion whatever the program wants.</summary>
    public bool HasAccessModes => !string.Equals(Type.ApiVersion, FirstApiVersion, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the provider refuses a scope without both access modes.</summary>
    public bool RequiresAccessModes => Provider == Provider.AzureNative && HasAccessModes;

    public InputValue AccessMode(Operation operation)
        => this[operation == Operation.Ingestion ? "ingestionAccessMode" : "queryAccessMode"];

    /// <summary>Whether the networks of this scope reach its own resources only, where no exclusion says otherwise.</summary>
    public bool? IsPrivateOnly(Operation operation)
    {
        if (!HasAccessModes || !IsDeclared)
        {
            return null;
        }

        var mode = AccessMode(operation);
        return mode.IsMissing
            ? RequiresAccessModes ? null : false
            : ValueComparison.Agreement(mode.Value.Alternatives().Select(AccessModes.IsPrivateOnly));
    }

    /// <summary>True if the scope surely is private-only for each of its networks: no exclusion opens it for one of them.</summary>
    public bool IsPrivateOnlyForAll(Operation operation) => IsPrivateOnly(operation) == true && IsSameForAll(operation);

    /// <summary>True if surely no exclusion sets another mode for one of the networks.</summary>
    public bool IsSameForAll(Operation operation)
        => InputReader.ReadList(this["exclusions"]).IsComplete
            && Exclusions.Select(exclusion => exclusion.AccessMode(operation)).All(mode => mode.IsMissing || (AccessModes.IsPrivateOnly(mode.Value) is { } other && other == IsPrivateOnly(operation)));

    /// <summary>True if the scope may be open for one of its networks. Where a mode is missing that must be given, or is none that Azure knows, there will be no scope.</summary>
    public bool MayBeOpen(Operation operation)
    {
        if (!HasAccessModes)
        {
            return operation == Operation.Query;
        }

        var own = AccessMode(operation);
        return (own.IsMissing ? !RequiresAccessModes : MayBeOpen(own.Value))
            || !InputReader.ReadList(this["exclusions"]).IsComplete
            || Exclusions.Select(exclusion => exclusion.AccessMode(operation)).Any(mode => !mode.IsMissing && MayBeOpen(mode.Value));
    }

    /// <summary>Whether a private endpoint connects a network to the scope.</summary>
    public bool? HasPrivateEndpoint => StackTopology.AnyOf(Topology.PrivateEndpoints.Select(endpoint => endpoint.ConnectsTo(this)));

    /// <summary>The private endpoint connections with modes of their own.</summary>
    public ImmutableArray<AccessModeExclusion> Exclusions
        => HasAccessModes
            ? InputReader.ReadList(this["exclusions"]).Possible.Select(args => new AccessModeExclusion(args, Provider)).ToImmutableArray()
            : ImmutableArray<AccessModeExclusion>.Empty;

    /// <summary>The scoped resources that surely belong to this scope.</summary>
    public ImmutableArray<ScopedResource> ScopedResources
    {
        get
        {
            if (_scopedResources.IsDefault)
            {
                _scopedResources = Topology.ScopedResources.Where(scoped => scoped.IsCertain && scoped.Scope.Is(this) == true).ToImmutableArray();
            }

            return _scopedResources;
        }
    }

    /// <summary>The scope, what it holds and what connects networks to it: whatever a fix adds to the scope is created in order between these.</summary>
    public ImmutableArray<ArmResource> WithSurroundings
        => new ArmResource[] { this }.Concat(ScopedResources).Concat(Topology.PrivateEndpoints.Where(endpoint => ReferenceEquals(endpoint.Scope, this))).ToImmutableArray();

    private static bool MayBeOpen(Value mode)
        => mode.Alternatives().Any(alternative => alternative.Text is null || string.Equals(alternative.Text, AccessModes.Open, StringComparison.OrdinalIgnoreCase));
}
