namespace AmplsAnalyzers.Rules;

/// <summary>The categories of the diagnostics. The hundreds of an id tell its area too.</summary>
internal static class Area
{
    public const string General = "General";
    public const string Scope = "Scope";
    public const string ScopedResources = "ScopedResources";
    public const string PublicNetworkAccess = "PublicNetworkAccess";
    public const string DataCollection = "DataCollection";
    public const string Networking = "Networking";
    public const string Dns = "Dns";
    public const string ConnectedServices = "ConnectedServices";
    public const string Builders = "Builders";
}
