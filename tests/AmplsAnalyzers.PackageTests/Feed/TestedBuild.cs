using System.Reflection;

namespace AmplsAnalyzers.PackageTests;

/// <summary>What the build that is tested was, as its project has written it down.</summary>
internal static class TestedBuild
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The real Pulumi packages are on the machine's feeds; otherwise stand-ins take their ids.</summary>
    public static bool UsesPublishedPackages { get; } = Metadata("UsePublishedPackages") == "true";

    public static string PulumiVersion { get; } = Metadata("PulumiVersion");

    public static string AzureNativeVersion { get; } = Metadata("AzureNativeVersion");

    private static string Metadata(string key)
        => typeof(TestedBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
