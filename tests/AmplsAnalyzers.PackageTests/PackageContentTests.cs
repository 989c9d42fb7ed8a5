using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace AmplsAnalyzers.PackageTests;

/// <summary>The package holds what it must, and nothing else.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public async Task EveryFileIsKnown()
    {
        await using var package = await ZipFile.OpenReadAsync(feed.PackagePath, TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "AmplsAnalyzers.nuspec",
                "README.md",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/AmplsAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/AmplsAnalyzers.dll",
                "build/AmplsAnalyzers.targets",
                "buildTransitive/AmplsAnalyzers.targets",
                "icon.png",
                "package/services/metadata/core-properties/<id>.psmdcp",
                "presets/ErrorsOnly.globalconfig",
                "presets/None.globalconfig",
                "presets/Strict.globalconfig",
            ],
            package.Entries.Select(e => Regex.Replace(e.FullName, @"[^/]+(?=\.psmdcp$)", "<id>", RegexOptions.None, TimeSpan.FromSeconds(1))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DescriptionIsComplete()
    {
        await using var package = await ZipFile.OpenReadAsync(feed.PackagePath, TestContext.Current.CancellationToken);
        await using var stream = await package.GetEntry("AmplsAnalyzers.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        var metadata = (await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken)).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;

        Assert.Equal("AmplsAnalyzers", Value("id"));
        Assert.Equal(feed.Version, Value("version"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("description")!);
        Assert.NotEmpty(Value("tags")!);
        Assert.Null(Value("dependencies"));
        Assert.Equal("git", metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("type")!.Value);
    }

    /// <summary>The oldest supported compiler must be able to load what is in the package, without anything beside it but what it has itself.</summary>
    [Theory]
    [InlineData("AmplsAnalyzers.dll", new[] { "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp" })]
    [InlineData("AmplsAnalyzers.CodeFixes.dll", new[] { "AmplsAnalyzers", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Workspaces" })]
    public async Task AssembliesReferenceTheOldestCompilerOnly(string file, string[] allowed)
    {
        await using var package = await ZipFile.OpenReadAsync(feed.PackagePath, TestContext.Current.CancellationToken);
        await using var stream = await package.GetEntry("analyzers/dotnet/cs/" + file)!.OpenAsync(TestContext.Current.CancellationToken);
        var image = new MemoryStream();
        await stream.CopyToAsync(image, TestContext.Current.CancellationToken);
        using var portableExecutable = new PEReader(image.ToArray().ToImmutableArray());
        var metadata = portableExecutable.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(r => (Name: metadata.GetString(r.Name), r.Version)).ToList();

        Assert.Empty(references.Select(r => r.Name).Except([.. allowed, "System.Collections.Immutable", "System.Memory", "netstandard"], StringComparer.Ordinal));
        Assert.All(references.Where(r => r.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), r => Assert.Equal(new Version(4, 8, 0, 0), r.Version));
    }
}
