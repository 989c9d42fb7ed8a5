using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Testing;

/// <summary>The short form of <see cref="AnalyzerTest{TAnalyzer}"/> for programs of one file.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
#pragma warning disable CA1000, MA0018 // Called through a type alias, as the verifiers of Microsoft.CodeAnalysis.Testing are.
    public static DiagnosticResult Diagnostic(string id) => new(id);

    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
        => VerifyAnalyzerAsync(ProviderShape.V3, source, expected);

    public static Task VerifyAnalyzerAsync(ProviderShape shape, string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<TAnalyzer> { Shape = shape, TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
#pragma warning restore CA1000, MA0018
}
