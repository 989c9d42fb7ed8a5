using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using FrameworkReferences = AmplsAnalyzers.Testing.FrameworkReferences;

namespace AmplsAnalyzers.Tests.Testing.Published;

/// <summary>Microsoft's own harness comes to the same verdicts. Part of the build where its package is, see UsePublishedPackages.</summary>
public sealed class PublishedVerifierTests
{
    private const string Program = """
        public class Greeting
        {
            public string Text() => {|TOY001:""|};
        }
        """;

    private const string FixedProgram = """
        public class Greeting
        {
            public string Text() => string.Empty;
        }
        """;

    [Fact]
    public Task RightAnalyzerPasses() => Test<EmptyStringAnalyzer>().RunAsync();

    [Fact]
    public Task ThrowingAnalyzerFails() => FailsAsync(Test<ThrowingAnalyzer>());

    [Fact]
    public Task WrongSpanFails() => FailsAsync(Test<WrongSpanAnalyzer>());

    [Fact]
    public Task DiagnosticInGeneratedCodeFails() => FailsAsync(Test<GeneratedCodeAnalyzer>());

    [Fact]
    public Task RightFixPasses() => FixTest<EmptyStringFix>().RunAsync();

    [Fact]
    public Task FixThatDoesNotCompileFails() => FailsAsync(FixTest<NotCompilingFix>());

    [Fact]
    public Task FixThatIsNotIdempotentFails() => FailsAsync(FixTest<NotIdempotentFix>());

    [Fact]
    public Task FixAllThatDiffersFails() => FailsAsync(FixTest<DifferentFixAllFix>());

    private static Task FailsAsync(AnalyzerTest<DefaultVerifier> test) => Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());

    private static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Test<TAnalyzer>()
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = Program, ReferenceAssemblies = NoPackages };
        test.TestState.AdditionalReferences.AddRange(FrameworkReferences.All);
        return test;
    }

    private static CSharpCodeFixTest<EmptyStringAnalyzer, TFix, DefaultVerifier> FixTest<TFix>()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<EmptyStringAnalyzer, TFix, DefaultVerifier> { TestCode = Program, FixedCode = FixedProgram, ReferenceAssemblies = NoPackages };
        test.TestState.AdditionalReferences.AddRange(FrameworkReferences.All);
        return test;
    }

    /// <summary>The same references as in our harness, so that nothing is downloaded while tests run.</summary>
    private static ReferenceAssemblies NoPackages => new("net10.0");
}
