namespace Pulumi;

/// <summary>What a mock sees of a resource input whose class is not known.</summary>
internal sealed class DependencyResource(string urn) : CustomResource(urn);
