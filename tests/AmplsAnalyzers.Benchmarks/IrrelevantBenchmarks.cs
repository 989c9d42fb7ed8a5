using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>A build of programs in which there is nothing to say.</summary>
[MemoryDiagnoser]
public class IrrelevantBenchmarks
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _empty = AnalyzerSet.Create("Empty");
    private CSharpCompilation _compilation = null!;

    /// <summary>Whether the program references Pulumi's core library, without a provider of Azure.</summary>
    [Params(false, true)]
    public bool ReferencesPulumi { get; set; }

    [GlobalSetup]
    public void Setup() => _compilation = StackProgram.CreateWithoutAzure(files: 200, ReferencesPulumi);

    [Benchmark(Baseline = true)]
    public Task EmptyAnalyzer() => Analysis.BuildAsync(_compilation, _empty);

    [Benchmark]
    public Task AmplsAnalyzers() => Analysis.BuildAsync(_compilation, AnalyzerSet.Create("AmplsAnalyzers"));
}
