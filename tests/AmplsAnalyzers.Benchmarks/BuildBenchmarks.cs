using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>A build of stacks of growing size, in growing numbers of files.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _empty = AnalyzerSet.Create("Empty");
    private CSharpCompilation _compilation = null!;

    /// <summary>Resources, and the files that they are spread over.</summary>
    [Params("40 in 1", "400 in 40", "4000 in 400")]
    public string Stack { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var numbers = Stack.Split(" in ").Select(int.Parse).ToArray();
        _compilation = StackProgram.Create(numbers[0], numbers[1]);
    }

    [Benchmark(Baseline = true)]
    public Task EmptyAnalyzer() => Analysis.BuildAsync(_compilation, _empty);

    [Benchmark]
    public async Task AmplsAnalyzers() => Analysis.ExpectPlanted(await Analysis.BuildAsync(_compilation, AnalyzerSet.Create("AmplsAnalyzers")));
}
