using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Testing;

/// <summary>Runs generators as the compiler does, before everything else.</summary>
public static class GeneratedSources
{
    /// <summary>The compilation with what the generators write.</summary>
    /// <exception cref="AnalyzerTestException">A generator failed or reported something.</exception>
    public static CSharpCompilation WithGenerated(this CSharpCompilation compilation, params IIncrementalGenerator[] generators)
    {
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions;
        var driver = CSharpGeneratorDriver.Create(generators.Select(generator => generator.AsSourceGenerator()), parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var result, out ImmutableArray<Diagnostic> diagnostics);
        return diagnostics.IsEmpty && driver.GetRunResult().Results.All(run => run.Exception is null)
            ? (CSharpCompilation)result
            : throw new AnalyzerTestException($"A generator reports: {string.Join("; ", diagnostics)}");
    }
}
