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
    private int _keystroke;

    /// <summary>The files that register resources.</summary>
    [Params(10, 199)]
    public int RelevantFiles { get; set; }

    /// <summary>Whether the edited file is one of those.</summary>
    [Params(false, true)]
    public bool IsRelevant { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = StackProgram.Create(RelevantFiles * 10, RelevantFiles, otherFiles: 200 - RelevantFiles);
        _ = _compilation.GetDiagnostics();
    }

    [Benchmark(Baseline = true)]
    public Task EmptyAnalyzer() => EditAsync(_empty);

    [Benchmark]
    public async Task AmplsAnalyzers()
    {
        var diagnostics = await EditAsync(_ours);
        if (IsRelevant)
        {
            Analysis.ExpectPlanted(diagnostics);
        }
    }

    private Task<ImmutableArray<Diagnostic>> EditAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var (compilation, edited) = StackProgram.Edit(_compilation, IsRelevant ? $"Part{RelevantFiles - 1}.cs" : "Other0.cs", ++_keystroke);
        return Analysis.DocumentAsync(compilation, edited, analyzers);
    }
}
