namespace AmplsAnalyzers.Topology;

/// <summary>The values of a public network access setting.</summary>
internal static class PublicAccess
{
    public const string Enabled = "Enabled";
    public const string Disabled = "Disabled";

    /// <summary>A network security perimeter decides: neither enabled nor disabled.</summary>
    public const string SecuredByPerimeter = "SecuredByPerimeter";
}
