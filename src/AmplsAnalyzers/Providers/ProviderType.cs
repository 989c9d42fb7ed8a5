namespace AmplsAnalyzers.Providers;

/// <summary>What a provider's class stands for in Azure.</summary>
/// <param name="Provider">The family of the API.</param>
/// <param name="Module">The module that holds the class, for instance <c>Monitor</c>.</param>
/// <param name="ApiVersion">The API version of the namespace or of the local package, for instance <c>V20191017Preview</c>; null for the default version.</param>
/// <param name="Kind">The kind of resource; null for a class that this analyzer has no model of.</param>
internal sealed record ProviderType(Provider Provider, string Module, string? ApiVersion, ResourceKind? Kind);
