namespace Pulumi;

/// <summary>What the engine knows of a registered resource. An id that is null is not known yet.</summary>
internal sealed record ResourceState(string Urn, string? Id, ImmutableDictionary<string, object?> Properties);
