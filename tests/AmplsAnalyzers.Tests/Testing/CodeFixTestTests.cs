using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace AmplsAnalyzers.Tests.Testing;

/// <summary>The harness passes a right fix and fails each of the wrong ones for the right reason.</summary>
public sealed class CodeFixTestTests
{
    private const string Program = """
        public class Greeting
        {
            public string Text() => {|TOY001:""|}; // Nobody.

            public string[] Others() => [{|TOY001:""|}, "Hello"];
        }
        """;

    private const string FixedProgram = """
        public class Greeting
        {
            public string Text() => string.Empty; // Nobody.

            public string[] Others() => [string.Empty, "Hello"];
        }
        """;

    [Fact]
    public Task RightFixPasses() => CodeFixVerifier<EmptyStringAnalyzer, EmptyStringFix>.VerifyCodeFixAsync(Program, FixedProgram);

    [Fact]
    public Task FixInSeveralFilesPasses() => new CodeFixTest<EmptyStringAnalyzer, EmptyStringFix>
    {
        TestState = { Sources = { Program, "public class Untouched;", ("Other.cs", """public class Other { public string Text() => {|TOY001:""|}; }""") } },
        FixedState = { Sources = { FixedProgram, ("Other.cs", "public class Other { public string Text() => string.Empty; }") } },
        CodeActionTitle = "Write string.Empty",
        CodeActionEquivalenceKey = "StringEmpty",
        NumberOfIncrementalIterations = 3,
    }.RunAsync();

    [Fact]
    public Task DifferentTextFails() => FailsAsync<EmptyStringFix>("+     public string Text() => string.Empty; // Nobody.", FixedProgram.Replace("// Nobody", "// Somebody", StringComparison.Ordinal));

    [Fact]
    public Task UnexpectedOfferFails() => FailsAsync<EmptyStringFix>("does not lead to the stated program", Program);

    [Fact]
    public async Task WrongTitleFails()
    {
        var test = new CodeFixTest<EmptyStringAnalyzer, EmptyStringFix> { TestCode = Program, FixedCode = FixedProgram, CodeActionTitle = "Write nothing" };
        var failure = await Assert.ThrowsAsync<AnalyzerTestException>(() => test.RunAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Expected an action 'Write nothing', but 'Write string.Empty' is offered", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFixedStateFails()
    {
        var test = new CodeFixTest<EmptyStringAnalyzer, EmptyStringFix> { TestCode = Program };
        var failure = await Assert.ThrowsAsync<AnalyzerTestException>(() => test.RunAsync(TestContext.Current.CancellationToken));
        Assert.Contains("states no fixed program", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task FixThatDoesNotCompileFails() => FailsAsync<NotCompilingFix>("CS0117");

    [Fact]
    public Task FixThatIsNotIdempotentFails() => FailsAsync<NotIdempotentFix>("as many TOY001 as before");

    [Fact]
    public Task UnformattedFixFails() => FailsAsync<UnformattedFix>("is not formatted", FixedProgram.Replace("string.Empty", "string  .  Empty", StringComparison.Ordinal));

    [Fact]
    public Task FixWhoseTreeIsNotItsTextFails() => FailsAsync<ImpossibleTreeFix>("not what its text parses to");

    [Fact]
    public Task FixOfAnyIdFails() => FailsAsync<AnyIdFix>("is offered for a diagnostic of another id");

    [Fact]
    public Task FixWithoutKeyFails() => FailsAsync<NoKeyFix>("no equivalence key");

    [Fact]
    public Task FixWithoutFixAllFails() => FailsAsync<NoFixAllFix>("no Fix All provider");

    [Fact]
    public Task FixAllThatDiffersFails() => FailsAsync<DifferentFixAllFix>("Fix All in document does not lead to the stated program");

    [Fact]
    public Task FixAllThatMissesAProjectFails() => FailsAsync<OneProjectFix>("times Fix All in solution the action 'Write string.Empty' is still offered");

    [Fact]
    public async Task FixThatChangesAnotherFileFails()
    {
        var test = new CodeFixTest<EmptyStringAnalyzer, OtherFileFix>
        {
            TestState = { Sources = { Program, "public class Other;" } },
            FixedCode = FixedProgram,
        };
        var failure = await Assert.ThrowsAsync<AnalyzerTestException>(() => test.RunAsync(TestContext.Current.CancellationToken));
        Assert.Contains("/0/Test1.cs in TestProject (- stated, + actual)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ // Changed too.", failure.Message, StringComparison.Ordinal);
    }

    private static async Task FailsAsync<TFix>(string reason, string fixedProgram = FixedProgram)
        where TFix : CodeFixProvider, new()
    {
        var test = new CodeFixTest<EmptyStringAnalyzer, TFix> { TestCode = Program, FixedCode = fixedProgram };
        var failure = await Assert.ThrowsAsync<AnalyzerTestException>(() => test.RunAsync(TestContext.Current.CancellationToken));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }
}
