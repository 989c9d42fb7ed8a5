using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes;

/// <summary>The short forms of <see cref="FixTest{TFix}"/> for programs of one file.</summary>
/// <typeparam name="TFix">The fix.</typeparam>
internal static class FixVerifier<TFix>
    where TFix : CodeFixProvider, new()
{
    public static Task VerifyCodeFixAsync(string program, string fixedProgram) => VerifyCodeFixAsync(ProviderShape.V3, program, fixedProgram);

    public static Task VerifyCodeFixAsync(ProviderShape shape, string program, string fixedProgram)
        => new FixTest<TFix> { Shape = shape, TestCode = program, FixedCode = fixedProgram }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>States what a fix changes.</summary>
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

        return VerifyCodeFixAsync(shape, program, expected);
    }

    /// <summary>The diagnostics of the program stay: nothing is offered.</summary>
    public static Task IsNotOfferedAsync(ProviderShape shape, string program) => ChangesAsync(shape, program);
}
