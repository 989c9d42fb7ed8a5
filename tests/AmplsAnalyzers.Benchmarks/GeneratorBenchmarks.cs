using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>The generator of scope builders: when a project is opened, and after a keystroke.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _compilation = BuilderProgram.Create(otherFiles: 200);
    private IIncrementalGenerator _generator = null!;
    private GeneratorDriver _driver = null!;
    private int _keystroke;

    [Params(false, true)]
    public bool IsEmpty { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _generator = BuilderProgram.Generators[IsEmpty ? 0 : 1];
        _driver = BuilderProgram.Drive(_generator).RunGenerators(_compilation);
    }

    [Benchmark]
    public void FirstRun() => BuilderProgram.Expect(_generator, BuilderProgram.Drive(_generator).RunGenerators(_compilation.Clone()));

    [Benchmark]
    public void AfterEditElsewhere() => AfterEdit("Other0.cs");

    [Benchmark]
    public void AfterEditOfDefinition() => AfterEdit(BuilderProgram.DefinitionFile);

    private void AfterEdit(string path)
    {
        _driver = _driver.RunGenerators(StackProgram.Edit(_compilation, path, ++_keystroke).Compilation);
        BuilderProgram.Expect(_generator, _driver);
    }
}
