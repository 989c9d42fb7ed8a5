namespace AmplsAnalyzers.PackageTests;

/// <summary>A fresh project that somebody has added the package to.</summary>
internal sealed class Consumer
{
    private readonly PackageFeed _feed;
    private int _builds;

    private Consumer(PackageFeed feed, string name)
    {
        _feed = feed;
        Folder = Path.Combine(feed.Root, name);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    /// <summary>The path of the program after a build.</summary>
    public string Output => Path.Combine(Folder, "bin", "Debug", "net10.0", "Consumer.dll");

    /// <summary>A project without Pulumi.</summary>
    public static Consumer WithoutPulumi(PackageFeed feed, string name, bool withPackage) => Create(feed, name, withPackage ? [Package(feed)] : []);

    public Consumer With(string fileName, string content)
    {
        File.WriteAllText(Path.Combine(Folder, fileName), content);
        return this;
    }

    /// <summary>Restores and builds from scratch, with an error log.</summary>
    public async Task<Build> BuildAsync(params string[] arguments)
    {
        var log = Path.Combine(Folder, $"build{_builds++}.sarif");
        var result = await _feed.RunInConsumerAsync(Folder, ["build", "--no-incremental", $"-p:ErrorLog={log}%2cversion=2.1", .. arguments]);
        return new Build(result.ExitCode, result.Output, ErrorLog.Read(log));
    }

    private static Consumer Create(PackageFeed feed, string name, params string[] references) => new Consumer(feed, name).With("Consumer.csproj", $"""
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

    private static string Package(PackageFeed feed) => $"""<PackageReference Include="AmplsAnalyzers" Version="{feed.Version}" PrivateAssets="all" />""";
}

/// <summary>What a build has said.</summary>
internal sealed record Build(int ExitCode, string Output, ErrorLog Log);
