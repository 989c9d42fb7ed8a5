using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A connection of a private link scope that is declared by itself, apart from a private endpoint.</summary>
internal sealed class PrivateEndpointConnection(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>True if it may have the name of a connection that Azure has made: then it approves or rejects that one.</summary>
    public bool MayBeAzuresOwn
        => Name.Value.Alternatives().Any(value => value is UnknownValue or ReferenceValue { Path: [.., "PrivateEndpointConnections" or "PrivateEndpointConnection", _, _] });
}
