using AmplsAnalyzers.PackageTests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace AmplsAnalyzers.PackageTests;

/// <summary>
/// A folder that is the consumers' feed, with the package under a version that no other run has and with stand-ins under the ids of Pulumi's packages, and a folder for
/// the packages that they install. The caches of the machine see nothing of it.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>The version of the package in this run.</summary>
    public string Version { get; } = $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    public string Root { get; } = Directory.CreateTempSubdirectory("AmplsAnalyzers.PackageTests.").FullName;

    /// <summary>Holds the <c>.nupkg</c> files.</summary>
    public string Folder => Path.Combine(Root, "feed");

    /// <summary>Where the consumers' packages are installed.</summary>
    public string InstalledPackages => Path.Combine(Root, "packages");

    public string PackagePath => Path.Combine(Folder, $"AmplsAnalyzers.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        await PackAsync("src/AmplsAnalyzers.Package/AmplsAnalyzers.Package.csproj", $"-p:PackageVersion={Version}");
        if (!TestedBuild.UsesPublishedPackages)
        {
            await PackAsync("tests/StandIns/Pulumi/Pulumi.StandIn.csproj", "-p:IsPackable=true");
            await PackAsync("tests/StandIns/Pulumi.AzureNative/Pulumi.AzureNative.StandIn.csproj", "-p:IsPackable=true");
        }

        // Stand-ins must never meet another feed, nor it them. Published packages come from the feeds of the machine.
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                {(TestedBuild.UsesPublishedPackages ? "" : "<clear />")}
                <add key="feed" value="feed" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task PackAsync(string project, params string[] properties) => DotNet.RunSuccessfullyAsync(
        TestedBuild.RepositoryRoot,
        packages: null,
        ["pack", project, "--no-build", "--configuration", TestedBuild.Configuration, "--output", Folder, "-v", "quiet", "-p:BuildProjectReferences=false", .. properties]);
}
