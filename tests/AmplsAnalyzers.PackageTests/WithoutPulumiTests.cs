using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace AmplsAnalyzers.PackageTests;

/// <summary>A project that does not use Pulumi notices nothing of the package but the attribute that marks a scope builder, which every project gets before it is known what it references.</summary>
public sealed class WithoutPulumiTests(PackageFeed feed)
{
    [Fact]
    public async Task OnlyTheBuildersAttributeIsAdded()
    {
        var programs = new List<(string[] Types, string[] References)>();
        foreach (var withPackage in new[] { false, true })
        {
            // In the same folder both times, because paths are part of a program.
            var consumer = Consumer.WithoutPulumi(feed, "WithoutPulumi", withPackage).With("Program.cs", """
                Console.WriteLine("Nothing of Pulumi here.");
                """);
            var build = await consumer.BuildAsync();

            Assert.True(build.ExitCode == 0, build.Output);
            Assert.Empty(build.Log.Results);
            Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
            programs.Add(Read(consumer.Output));
        }

        Assert.Equal(programs[0].References, programs[1].References);
        Assert.Equal(["AmplsAnalyzers.PrivateLinkScopeBuilderAttribute", "Microsoft.CodeAnalysis.EmbeddedAttribute"], programs[1].Types.Except(programs[0].Types, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Empty(programs[0].Types.Except(programs[1].Types, StringComparer.Ordinal));
        Assert.True(Directory.Exists(Path.Combine(feed.InstalledPackages, "amplsanalyzers", feed.Version)));
    }

    private static (string[] Types, string[] References) Read(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(assembly));
        var metadata = reader.GetMetadataReader();
        return (
            [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")],
            [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => metadata.GetString(reference.Name))]);
    }
}
