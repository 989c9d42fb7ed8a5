using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Builders;

/// <summary>Tests of the fixes for scope builders: the generator runs before and after each of them.</summary>
internal static class BuilderFix
{
    public static Task VerifyAsync<TFix>(string program, string fixedProgram, CompilerDiagnostics compilerDiagnostics = CompilerDiagnostics.Warnings)
        where TFix : CodeFixProvider, new()
        => new CodeFixTest<ScopeBuilderAnalyzer, TFix>
        {
            TestCode = program,
            FixedCode = fixedProgram,
            LanguageVersion = LanguageVersion.Latest,
            CompilerDiagnostics = compilerDiagnostics,
            Generators = { new PrivateLinkScopeBuilderGenerator() },
        }.RunAsync(TestContext.Current.CancellationToken);
}
