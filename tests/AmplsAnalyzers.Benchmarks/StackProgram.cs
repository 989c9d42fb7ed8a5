using System.Globalization;
using System.Text;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>
/// A program in which each file is a class that makes workspaces and links them to a scope that exists. All of it is correct but for the last file: that one makes a scope of its own in a wrong place, so that
/// a run that didn't see the whole program is told from one that did.
/// </summary>
internal static class StackProgram
{
    /// <summary>The rule that the planted mistake breaks.</summary>
    public const string PlantedId = "AMPLS101";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    /// <summary>A program with about so many resources in so many files, beside files that have nothing to do with Pulumi.</summary>
    public static CSharpCompilation Create(int resources, int files, int otherFiles = 0)
        => Compile(Sources(resources, files, otherFiles), [.. ProviderShape.V3.References]);

    /// <summary>The files of such a program.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(int resources, int files, int otherFiles = 0, bool isCorrect = false)
    {
        var sources = new List<(string Path, string Text)> { ("GlobalUsings.cs", Usings), ("Program.cs", EntryPoint(files)) };
        for (var file = 0; file < files; file++)
        {
            sources.Add(($"Part{file}.cs", Part(file, Share(resources, files, file), isPlanted: !isCorrect && file == files - 1)));
        }

        for (var file = 0; file < otherFiles; file++)
        {
            sources.Add(($"Other{file}.cs", Other(file)));
        }

        return sources;
    }

    /// <summary>A program without any provider of Azure: with Pulumi alone, or without it.</summary>
    public static CSharpCompilation CreateWithoutAzure(int files, bool withPulumi)
        => Compile(
            [("GlobalUsings.cs", Usings), ("Program.cs", "Console.WriteLine(1);"), .. Enumerable.Range(0, files).Select(file => ($"Other{file}.cs", Other(file)))],
            withPulumi ? [.. ProviderShape.Core.References] : [.. FrameworkReferences.All]);

    /// <summary>A program with Azure's provider, of one file and others that have nothing to do with Pulumi.</summary>
    public static CSharpCompilation CreateWith((string Path, string Text) file, int otherFiles)
        => Compile(
            [("GlobalUsings.cs", Usings), ("Program.cs", "Console.WriteLine(1);"), file, .. Enumerable.Range(0, otherFiles).Select(other => ($"Other{other}.cs", Other(other)))],
            [.. ProviderShape.V3.References],
            mustCompile: false);

    /// <summary>The same program after a keystroke inside of a method of a file.</summary>
    public static (CSharpCompilation Compilation, SyntaxTree Edited) Edit(CSharpCompilation compilation, string path, int keystroke)
    {
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var text = old.GetText();
        var statement = old.GetRoot().DescendantNodes().OfType<BlockSyntax>().First().Statements.First();
        var edited = old.WithChangedText(text.Replace(statement.SpanStart, 0, new string(';', 1 + (keystroke % 50))));
        return (compilation.ReplaceSyntaxTree(old, edited), edited);
    }

    public static CSharpParseOptions Options => new(LanguageVersion.CSharp12);

    private static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources, IEnumerable<MetadataReference> references, bool mustCompile = true)
    {
        var compilation = CSharpCompilation.Create(
            "Infrastructure",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Options, source.Path)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
        return mustCompile && compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"What is measured must compile: {error}")
            : compilation;
    }

    private static int Share(int resources, int files, int file) => (resources / files) + (file < resources % files ? 1 : 0);

    private static string EntryPoint(int files)
    {
        var calls = string.Concat(Enumerable.Range(0, files).Select(file => string.Create(CultureInfo.InvariantCulture, $"    Part{file}.Create();\n")));
        return $"return await Pulumi.Deployment.RunAsync(() =>\n{{\n{calls}}});\n";
    }

    private static string Existing(int file)
        => string.Create(CultureInfo.InvariantCulture, $"PrivateLinkScope.Get(\"scope\", \"/subscriptions/0/resourceGroups/group/providers/Microsoft.Insights/privateLinkScopes/scope-{file}\")");

    private const string Planted = """
        new PrivateLinkScope("scope", new()
                {
                    ResourceGroupName = group.Name,
                    Location = "westeurope",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                })
        """;

    // A resource group, a scope, and for the rest workspaces with their links.
    private static string Part(int file, int resources, bool isPlanted)
    {
        var code = new StringBuilder($$"""
            using Pulumi;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Monitor.Inputs;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;

            internal static class Part{{file}}
            {
                public static void Create()
                {
                    var group = new ResourceGroup("monitoring-{{file}}");
                    var scope = {{(isPlanted ? Planted : Existing(file))}};
                    Pulumi.Resource last = scope;

            """);
        for (var workspace = 0; workspace < Math.Max(1, (resources - 2) / 2); workspace++)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""
                        var logs{{workspace}} = new Workspace("logs-{{file}}-{{workspace}}", new WorkspaceArgs
                        {
                            ResourceGroupName = group.Name,
                            RetentionInDays = 30,
                            Tags = { { "part", "{{file}}" }, { "number", $"{ {{workspace}} + 1}" } },
                        });
                        last = new PrivateLinkScopedResource("link-{{file}}-{{workspace}}", new PrivateLinkScopedResourceArgs
                        {
                            ResourceGroupName = group.Name,
                            ScopeName = scope.Name,
                            LinkedResourceId = logs{{workspace}}.Id,
                        }, new CustomResourceOptions { DependsOn = last });

                """);
        }

        return code.Append("    }\n}\n").ToString();
    }

    private static string Other(int file) => $$"""
        namespace Company.Parts;

        /// <summary>Has nothing to do with Azure.</summary>
        public sealed class Other{{file}}
        {
            private readonly Dictionary<string, int> _counts = new();

            public int Count(IEnumerable<string> words)
            {
                foreach (var word in words.Where(word => word.Length > {{file % 7}}))
                {
                    _counts[word] = _counts.TryGetValue(word, out var count) ? count + 1 : 1;
                }

                return _counts.Values.Sum();
            }

            public string Describe() => string.Join(", ", _counts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"));
        }
        """;
}
