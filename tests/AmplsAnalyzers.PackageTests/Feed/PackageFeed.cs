using System.Reflection;
using AmplsAnalyzers.PackageTests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace AmplsAnalyzers.PackageTests;

/// <summary>
/// A folder that is the only feed of the consumers, with the package under a version that no other run has, and a folder for the packages that they install.
/// The caches of the machine see nothing of it.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private static readonly ILookup<string, string?> Metadata = typeof(PackageFeed).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToLookup(a => a.Key, a => a.Value, StringComparer.Ordinal);

    public static string RepositoryRoot { get; } = Metadata["RepositoryRoot"].Single()!;

    /// <summary>The version of the package in this run.</summary>
    public string Version { get; } = $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    public string Root { get; } = Directory.CreateTempSubdirectory("AmplsAnalyzers.PackageTests.").FullName;

    /// <summary>Holds the <c>.nupkg</c> files.</summary>
    public string Folder => Path.Combine(Root, "feed");

    public string PackagePath => Path.Combine(Folder, $"AmplsAnalyzers.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        // Consumers find this file, and no build file above it.
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="feed" />
              </packageSources>
              <packageSourceMapping>
                <clear />
              </packageSourceMapping>
              <fallbackPackageFolders>
                <clear />
              </fallbackPackageFolders>
            </configuration>
            """);
        await PackAsync("src/AmplsAnalyzers.Package", $"-p:PackageVersion={Version}");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal Task<DotNetResult> RunInConsumerAsync(string folder, params IEnumerable<string> arguments)
        => DotNet.RunAsync(folder, new Dictionary<string, string?>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(Root, "packages") }, arguments);

    private async Task PackAsync(string project, params string[] properties)
    {
        var result = await DotNet.RunAsync(
            RepositoryRoot,
            new Dictionary<string, string?>(StringComparer.Ordinal),
            ["pack", project, "--no-build", "--configuration", Metadata["Configuration"].Single()!, "--output", Folder, "-v", "quiet", .. properties]);
        result.Succeeded();
    }
}
