using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>A keystroke: an editor asks for the diagnostics of the file that was edited, in a project of 200 files.</summary>
[MemoryDiagnoser]
public class EditBenchmarks
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _empty = AnalyzerSet.Create("Empty");
    private readonly ImmutableArray<DiagnosticAnalyzer> _ours = AnalyzerSet.Create("AmplsAnalyzers");
    private CSharpCompilation _compilation = null!;
    private string _edited = "";
    private int _keystroke;

    /// <summary>The files that register resources.</summary>
    [Params(10, 200)]
    public int RelevantFiles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = StackProgram.Create(RelevantFiles * 10, RelevantFiles, otherFiles: 200 - RelevantFiles);
        _edited = $"Part{RelevantFiles - 1}.cs";
        _ = _compilation.GetDiagnostics();
    }

    [Benchmark(Baseline = true)]
    public Task EmptyAnalyzer() => EditAsync(_empty);

    [Benchmark]
    public async Task AmplsAnalyzers() => Analysis.ExpectPlanted(await EditAsync(_ours));

    private Task<ImmutableArray<Diagnostic>> EditAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var (compilation, edited) = StackProgram.Edit(_compilation, _edited, ++_keystroke);
        return Analysis.DocumentAsync(compilation, edited, analyzers);
    }
}
