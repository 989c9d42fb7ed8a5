using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>A build of a stack of 1,000 resources with each of the packs that people have anyway.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [ParamsSource(nameof(Packs))]
    public string Pack { get; set; } = "";

    public static IEnumerable<string> Packs => AnalyzerSet.Names;

    [GlobalSetup]
    public void Setup()
    {
        _compilation = StackProgram.Create(resources: 1_000, files: 100);
    }

    [Benchmark]
    public Task Build() => Analysis.BuildAsync(_compilation, AnalyzerSet.Create(Pack));
}
