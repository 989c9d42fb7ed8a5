using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using AmplsAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>The analyzers that are compared: ours, none, and the ones that people have anyway.</summary>
internal static class AnalyzerSet
{
    /// <summary>Ours, the empty one, and the packs, by name.</summary>
    public static ImmutableArray<string> Names { get; } = ["Empty", "AmplsAnalyzers", "Meziantou.Analyzer", "Roslynator.Analyzers", "StyleCop.Analyzers"];

    public static ImmutableArray<DiagnosticAnalyzer> Create(string name) => name switch
    {
        "Empty" => [new EmptyAnalyzer()],
        "AmplsAnalyzers" => [new AmplsAnalyzer()],
        "Meziantou.Analyzer" => Load(Metadata("Meziantou"), "Meziantou.Analyzer.dll"),
        "Roslynator.Analyzers" => Load(Metadata("Roslynator"), "Roslynator.CSharp.Analyzers.dll"),
        "StyleCop.Analyzers" => Load(Metadata("StyleCop"), "StyleCop.Analyzers.dll"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, message: null),
    };

    /// <summary>The assemblies of our package.</summary>
    public static ImmutableArray<string> PackedAssemblies { get; } = [typeof(AmplsAnalyzer).Assembly.Location, Metadata("CodeFixes")];

    /// <summary>The project file writes the metadata.</summary>
    private static string Metadata(string key)
        => typeof(AnalyzerSet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static ImmutableArray<DiagnosticAnalyzer> Load(string folder, string assembly)
    {
        // A pack may carry itself for several compilers.
        var path = Directory.EnumerateFiles(folder, assembly, SearchOption.AllDirectories).Where(file => RoslynOf(file) <= typeof(Compilation).Assembly.GetName().Version).MaxBy(RoslynOf)!;
        var reference = new AnalyzerFileReference(path, new Loader());
        return reference.GetAnalyzers(LanguageNames.CSharp);
    }

    private static Version RoslynOf(string file)
        => Regex.Match(file, @"roslyn(?<version>\d+\.\d+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match ? Version.Parse(match.Groups["version"].Value) : new Version(0, 0);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // LoadFrom finds what lies beside an assembly.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
