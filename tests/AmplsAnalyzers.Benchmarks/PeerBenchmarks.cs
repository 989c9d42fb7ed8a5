using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>A build of a stack of 1,000 resources with each of the packs that people have anyway.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks
{
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private CSharpCompilation _compilation = null!;

    [ParamsSource(nameof(Packs))]
    public string Pack { get; set; } = "";

    public static IEnumerable<string> Packs => AnalyzerSet.Names;

    [GlobalSetup]
    public void Setup()
    {
        _compilation = StackProgram.Create(resources: 1_000, files: 100);
        _analyzers = AnalyzerSet.Create(Pack);
    }

    [Benchmark]
    public Task Build() => Analysis.BuildAsync(_compilation, _analyzers);
}
