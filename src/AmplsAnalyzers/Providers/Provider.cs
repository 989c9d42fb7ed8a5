namespace AmplsAnalyzers.Providers;

/// <summary>The two families of Pulumi's Azure API. Versions of one family differ in namespaces only, as far as this analyzer reads them.</summary>
internal enum Provider
{
    /// <summary>Pulumi.AzureNative v2 and v3, with their API-version namespaces and local packages: inputs are ARM's own.</summary>
    AzureNative,

    /// <summary>Pulumi.Azure: inputs are those of the Terraform provider underneath.</summary>
    Classic,
}
