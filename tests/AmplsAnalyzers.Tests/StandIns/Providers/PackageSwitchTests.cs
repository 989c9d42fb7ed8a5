using System.Text.Json;
using System.Xml.Linq;
using AmplsAnalyzers.Testing;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Providers;

/// <summary>Projects name the published packages. What becomes of that is one switch for tests and samples alike.</summary>
public sealed class PackageSwitchTests
{
    /// <summary>No package could replace these two: the tool itself, and the local package, which each user generates.</summary>
    private static readonly string[] NoStandIns = ["tests/StandIns/Generator/", "tests/StandIns/Pulumi.AzureNative_monitor_v20210701preview/"];

    /// <summary>All test and sample projects, and the local package; not the stand-ins, which are what is to be replaced.</summary>
    public static TheoryData<string> Projects =>
    [
        .. new[] { "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("tests/StandIns/", StringComparison.Ordinal) || IsNoStandIn(file))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> ProjectsThatNamePulumi => [.. Projects.Select(row => row.Data).Where(project => NamedPackages(project).Any())];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task PublishedPackagesLeaveNoStandIn(string project)
    {
        var references = await EvaluateAsync(project, "UsePublishedPackages=true");

        Assert.Empty(references.StandIns);
        Assert.Superset(NamedPackages(project).ToHashSet(), references.Packages);
    }

    [Theory]
    [MemberData(nameof(ProjectsThatNamePulumi))]
    public async Task AFolderOfAssembliesLeavesNeitherStandInNorPackage(string project)
    {
        var folder = Directory.CreateTempSubdirectory("published-").FullName;
        try
        {
            foreach (var assembly in new[] { "core/Pulumi.dll", "core/Grpc.dll", "v3/Pulumi.AzureNative.dll", "v2/Pulumi.AzureNative.dll", "classic/Pulumi.Azure.dll" })
            {
                Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(assembly)!));
                await File.WriteAllBytesAsync(Path.Combine(folder, assembly), []);
            }

            var references = await EvaluateAsync(project, $"PublishedPackagesFolder={folder}");

            Assert.Empty(references.StandIns);
            Assert.Empty(references.Packages);
            Assert.Equal(
                NamedPackages(project).SelectMany(AssembliesOf).Concat(["core/Pulumi.dll", "core/Grpc.dll"]).ToHashSet().Order(StringComparer.Ordinal),
                references.Assemblies.Select(assembly => Path.GetRelativePath(folder, assembly).Replace('\\', '/')).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(ProjectsThatNamePulumi))]
    public async Task ByDefaultStandInsTakeTheirPlace(string project)
    {
        var references = await EvaluateAsync(project, "UsePublishedPackages=false");

        Assert.Empty(references.Packages);
        Assert.Equal(
            NamedPackages(project).Select(StandInOf).Append("tests/StandIns/Pulumi/").ToHashSet().Order(StringComparer.Ordinal),
            references.StandIns.Select(standIn => Path.GetDirectoryName(standIn)!.Replace('\\', '/') + "/").Order(StringComparer.Ordinal));
    }

    private static string StandInOf(string package) => package switch
    {
        "Pulumi.AzureNative 2.92.3" => "tests/StandIns/Pulumi.AzureNative.V2/",
        _ => $"tests/StandIns/{package.Split(' ')[0]}/",
    };

    private static string[] AssembliesOf(string package) => package switch
    {
        "Pulumi.AzureNative 2.92.3" => ["v2/Pulumi.AzureNative.dll"],
        _ when package.StartsWith("Pulumi.AzureNative ", StringComparison.Ordinal) => ["v3/Pulumi.AzureNative.dll"],
        _ when package.StartsWith("Pulumi.Azure ", StringComparison.Ordinal) => ["classic/Pulumi.Azure.dll"],
        _ => [],
    };

    /// <summary>The Pulumi packages in the project file itself, or in the targets that it imports for local packages, each with the version it says, if it says one.</summary>
    private static IEnumerable<string> NamedPackages(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, project));
        var imported = file.Descendants("Import").Select(import => Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, import.Attribute("Project")!.Value)).Where(File.Exists).Select(XDocument.Load);
        return from document in imported.Prepend(file)
               from reference in document.Descendants("PackageReference")
               let name = reference.Attribute("Include")?.Value
               where IsPulumi(name)
               select $"{name} {reference.Attribute("Version")?.Value ?? reference.Attribute("VersionOverride")?.Value}";
    }

    private static bool IsPulumi(string? package) => package is "Pulumi" or "Pulumi.AzureNative" or "Pulumi.Azure";

    private static bool IsNoStandIn(string path) => NoStandIns.Any(start => path.StartsWith(start, StringComparison.Ordinal));

    private static async Task<References> EvaluateAsync(string project, string property)
    {
        var result = await Cli.Wrap("dotnet")
            .WithWorkingDirectory(Repository.Root)
            .WithArguments(["msbuild", project, $"-p:{property}", "-getItem:ProjectReference,PackageReference,Reference"])
            .ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        var items = JsonDocument.Parse(result.StandardOutput).RootElement.GetProperty("Items");
        return new References(
            [.. items.GetProperty("ProjectReference").EnumerateArray()
                .Select(item => Path.GetRelativePath(Repository.Root, Text(item, "FullPath")).Replace('\\', '/'))
                .Where(path => path.StartsWith("tests/StandIns/", StringComparison.Ordinal) && !IsNoStandIn(path))],
            [.. items.GetProperty("PackageReference").EnumerateArray()
                .Where(item => IsPulumi(Text(item, "Identity")))
                .Select(item => $"{Text(item, "Identity")} {(Text(item, "Version") is { Length: > 0 } version ? version : Text(item, "VersionOverride"))}")],
            [.. items.GetProperty("Reference").EnumerateArray().Select(item => Text(item, "FullPath"))]);
    }

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString()! : "";

    /// <param name="StandIns">Project files of stand-ins.</param>
    /// <param name="Packages">Pulumi packages, with a version where the project says one.</param>
    /// <param name="Assemblies">Files referenced directly.</param>
    private sealed record References(HashSet<string> StandIns, HashSet<string> Packages, HashSet<string> Assemblies);
}
