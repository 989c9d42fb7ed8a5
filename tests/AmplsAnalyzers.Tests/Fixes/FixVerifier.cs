using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes;

/// <summary>Tests a fix on a program of one file by what it changes there.</summary>
/// <typeparam name="TFix">The fix.</typeparam>
internal static class FixVerifier<TFix>
    where TFix : CodeFixProvider, new()
{
    /// <param name="shape">The provider.</param>
    /// <param name="program">The program, with markup.</param>
    /// <param name="changes">Pieces of the program, each of which is in it once, and what the fix makes of them.</param>
    public static Task ChangesAsync(ProviderShape shape, string program, params (string Before, string After)[] changes)
    {
        var expected = program;
        foreach (var (before, after) in changes)
        {
            Assert.Equal(2, expected.Split(before).Length);
            expected = expected.Replace(before, after, StringComparison.Ordinal);
        }

        return new CodeFixTest<AmplsAnalyzer, TFix> { Shape = shape, TestCode = program, FixedCode = expected, LanguageVersion = LanguageVersion.CSharp12 }.RunAsync();
    }

    /// <summary>The diagnostics of the program stay: nothing is offered.</summary>
    public static Task IsNotOfferedAsync(ProviderShape shape, string program) => ChangesAsync(shape, program);
}
