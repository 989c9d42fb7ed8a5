namespace AmplsAnalyzers.PackageTests;

/// <summary>A fresh project that somebody has added the package to.</summary>
internal sealed class Consumer
{
    private readonly PackageFeed _feed;
    private int _builds;

    private Consumer(PackageFeed feed, string name, params string[] references)
    {
        _feed = feed;
        Folder = Path.Combine(feed.Root, name);
        Directory.CreateDirectory(Folder);
        With("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>

              <ItemGroup>
                {string.Join("\n    ", references)}
              </ItemGroup>

            </Project>
            """);
    }

    public string Folder { get; }

    /// <summary>The path of the program after a build.</summary>
    public string Output => Path.Combine(Folder, "bin", "Debug", "net10.0", "Consumer.dll");

    /// <summary>A project without Pulumi.</summary>
    public static Consumer WithoutPulumi(PackageFeed feed, string name, bool withPackage) => new(feed, name, withPackage ? [Package(feed)] : []);

    /// <summary>A Pulumi project.</summary>
    public static Consumer WithPulumi(PackageFeed feed, string name) => new(
        feed,
        name,
        Reference("Pulumi", TestedBuild.PulumiVersion),
        Reference("Pulumi.AzureNative", TestedBuild.AzureNativeVersion),
        Package(feed));

    /// <summary>A copy of a sample, with the packages of this run.</summary>
    public static Consumer OfSample(PackageFeed feed, string sample)
    {
        var consumer = WithPulumi(feed, sample);
        var folder = Path.Combine(TestedBuild.RepositoryRoot, "samples", sample);
        foreach (var file in SourcesIn(folder))
        {
            consumer.With(Path.GetRelativePath(folder, file), File.ReadAllText(file).TrimEnd());
        }

        return consumer;
    }

    public Consumer With(string fileName, string content)
    {
        var path = Path.Combine(Folder, fileName);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content + "\n");
        return this;
    }

    /// <summary>Restores and builds from scratch, with an error log.</summary>
    public async Task<Build> BuildAsync(params string[] properties)
    {
        var log = Path.Combine(Folder, $"build{_builds++}.sarif");
        var (exitCode, output) = await DotNet.RunAsync(Folder, _feed.InstalledPackages, ["build", "--no-incremental", $"-p:ErrorLog={log}%2cversion=2.1", .. properties]);
        return File.Exists(log) ? new Build(exitCode, output, ErrorLog.Read(log)) : throw new InvalidOperationException($"The build did not come to the compiler:\n{output}");
    }

    /// <summary>Applies the fixes.</summary>
    public Task<string> FormatAsync() => DotNet.RunSuccessfullyAsync(Folder, _feed.InstalledPackages, "format", "analyzers", "--severity", "info", "--verbosity", "normal");

    /// <summary>The source files as they are now, with their paths.</summary>
    public IReadOnlyList<(string Path, string Text)> ReadSources() => [.. SourcesIn(Folder).Select(file => (Path.GetRelativePath(Folder, file), File.ReadAllText(file)))];

    private static IEnumerable<string> SourcesIn(string folder)
        => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Package(PackageFeed feed) => $"""<PackageReference Include="AmplsAnalyzers" Version="{feed.Version}" PrivateAssets="all" />""";

    private static string Reference(string id, string version) => $"""<PackageReference Include="{id}" Version="{version}" />""";
}

/// <summary>What a build has said.</summary>
internal sealed record Build(int ExitCode, string Output, ErrorLog Log);
