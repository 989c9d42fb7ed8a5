namespace Pulumi;

/// <summary>What the engine is told about a resource.</summary>
internal sealed record ResourceRequest(
    Resource Resource, string? ParentUrn, ImmutableDictionary<string, object?> Inputs, ProviderResource? Provider);
