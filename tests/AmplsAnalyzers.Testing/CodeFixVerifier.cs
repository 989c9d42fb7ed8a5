using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Testing;

/// <summary>The short form of <see cref="CodeFixTest{TAnalyzer, TCodeFix}"/> for programs of one file.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The fix.</typeparam>
public static class CodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
#pragma warning disable CA1000, MA0018 // Called through a type alias, as the verifiers of Microsoft.CodeAnalysis.Testing are.
    public static DiagnosticResult Diagnostic(string id) => new(id);

    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
        => AnalyzerVerifier<TAnalyzer>.VerifyAnalyzerAsync(source, expected);

    public static Task VerifyAnalyzerAsync(ProviderShape shape, string source, params DiagnosticResult[] expected)
        => AnalyzerVerifier<TAnalyzer>.VerifyAnalyzerAsync(shape, source, expected);

    public static Task VerifyCodeFixAsync(string source, string fixedSource, params DiagnosticResult[] expected)
        => VerifyCodeFixAsync(ProviderShape.V3, source, fixedSource, expected);

    public static Task VerifyCodeFixAsync(ProviderShape shape, string source, string fixedSource, params DiagnosticResult[] expected)
    {
        var test = new CodeFixTest<TAnalyzer, TCodeFix> { Shape = shape, TestCode = source, FixedCode = fixedSource };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
#pragma warning restore CA1000, MA0018
}
