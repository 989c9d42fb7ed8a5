namespace AmplsAnalyzers.Topology;

/// <summary>Documented limits (learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-design).</summary>
internal static class Limits
{
    public const int EndpointsOfScope = 10;
    public const int WorkspacesOfScope = 3000;
    public const int ComponentsOfScope = 10000;
    public const int ScopesOfResource = 100;
}
