using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmplsAnalyzers.Tests.Testing;

/// <summary>The harness passes a right analyzer and fails each of the wrong ones for the right reason.</summary>
public sealed class AnalyzerTestTests
{
    private const string Program = """
        public class Greeting
        {
            public string Text() => {|TOY001:""|};

            public string Other() => "Hello";
        }
        """;

    [Fact]
    public Task RightAnalyzerPasses() => AnalyzerVerifier<EmptyStringAnalyzer>.VerifyAnalyzerAsync(Program);

    [Fact]
    public Task SilenceOnRightProgramPasses() => AnalyzerVerifier<EmptyStringAnalyzer>.VerifyAnalyzerAsync("""
        Console.WriteLine("Hello");
        """);

    [Fact]
    public Task MessageSeverityAndAdditionalLocationsAreCompared() => AnalyzerVerifier<EmptyStringAnalyzer>.VerifyAnalyzerAsync(
        """
        public class Greeting
        {
            public string {|#1:Text|}() => {|#0:""|};
        }
        """,
        new DiagnosticResult("TOY001", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1).WithMessage("Write string.Empty in 'Text'"));

    [Fact]
    public Task ArgumentsAreCompared() => AnalyzerVerifier<EmptyStringAnalyzer>.VerifyAnalyzerAsync(
        """
        public class Greeting
        {
            public string Text() => {|#0:""|};
        }
        """,
        new DiagnosticResult(EmptyStringAnalyzer.Rule).WithLocation(0).WithArguments("Text"));

    [Fact]
    public async Task WrongMessageFails()
    {
        var failure = await Assert.ThrowsAsync<AnalyzerTestException>(() => AnalyzerVerifier<EmptyStringAnalyzer>.VerifyAnalyzerAsync(
            """
            public class Greeting
            {
                public string Text() => {|#0:""|};
            }
            """,
            new DiagnosticResult("TOY001").WithLocation(0).WithMessage("Write string.Empty in 'Texts'")));
        Assert.Contains("/0/Test0.cs(3,29)-(3,31) diagnostic TOY001: Write string.Empty in 'Texts'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/0/Test0.cs(3,29)-(3,31) warning TOY001: Write string.Empty in 'Text'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("""
                    public string Text() => "";
                                            ~~
            """, failure.Message, StringComparison.Ordinal);
        Assert.Contains("""public string Text() => {|TOY001:""|};""", failure.Message, StringComparison.Ordinal);
        Assert.Contains("""new DiagnosticResult("TOY001", DiagnosticSeverity.Warning).WithLocation(0).WithMessage("Write string.Empty in 'Text'"),""", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TOY001", "Hello", "Expected but not reported (1)")]
    [InlineData(null, "", "Reported but not expected (1)")]
    [InlineData("TOY002", "", "Reported but not expected (1)")]
    public Task DifferentSetFails(string? expected, string literal, string reason) => FailsAsync<EmptyStringAnalyzer>(
        reason,
        $$"""
        public class Greeting
        {
            public string Text() => {{(expected is null ? "" : $"{{|{expected}:")}}"{{literal}}"{{(expected is null ? "" : "|}")}};
        }
        """);

    [Fact]
    public Task WrongAdditionalLocationFails() => FailsAsync<EmptyStringAnalyzer>(
        "Expected but not reported (1)",
        test => test.ExpectedDiagnostics.Add(new DiagnosticResult("TOY001").WithLocation(0).WithLocation(1)),
        """
        public class {|#1:Greeting|}
        {
            public string Text() => {|#0:""|};
        }
        """);

    [Fact]
    public Task CompilerErrorFails() => FailsAsync<EmptyStringAnalyzer>("CS0103", "System.Console.WriteLine(nobody);");

    [Fact]
    public Task CompilerWarningFails() => FailsAsync<EmptyStringAnalyzer>("CS0219", "int unused = 1;");

    [Fact]
    public Task CompilerErrorCanBeExpected() => AnalyzerVerifier<EmptyStringAnalyzer>.VerifyAnalyzerAsync("System.Console.WriteLine({|CS0103:nobody|});");

    [Fact]
    public Task HalfTypedProgramCanBeAnalyzed() => new AnalyzerTest<EmptyStringAnalyzer>
    {
        TestCode = """public class C { string M() { return {|TOY001:""|}; """,
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task LanguageVersionIsPinned() => FailsAsync<EmptyStringAnalyzer>(
        "CS9058",
        test => test.LanguageVersion = LanguageVersion.CSharp11,
        "int[] numbers = [1]; System.Console.WriteLine(numbers);");

    [Fact]
    public Task RuleThatIsOffIsSilentUntilSwitchedOn()
    {
        var test = new AnalyzerTest<EmptyStringAnalyzer>
        {
            TestCode = """
                public class Greeting
                {
                    public string Text = {|TOY001:{|#0:""|}|};
                }
                """,
            ExpectedDiagnostics = { new DiagnosticResult("TOY002", DiagnosticSeverity.Warning).WithLocation(0) },
            SpecificDiagnosticOptions = { ["TOY002"] = ReportDiagnostic.Warn },
        };
        return test.RunAsync();
    }

    [Theory]
    [InlineData("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TOY001.severity = error\ndotnet_diagnostic.TOY002.severity = suggestion")]
    [InlineData("/0/.globalconfig", "is_global = true\ndotnet_diagnostic.TOY001.severity = error\ndotnet_diagnostic.TOY002.severity = suggestion")]
    public Task SeverityFollowsConfigurationFiles(string path, string content)
    {
        var test = new AnalyzerTest<EmptyStringAnalyzer>
        {
            TestCode = """
                public class Greeting
                {
                    public string Text = {|#0:""|};
                }
                """,
            TestState = { AnalyzerConfigFiles = { (path, content) } },
            ExpectedDiagnostics =
            {
                new DiagnosticResult("TOY001", DiagnosticSeverity.Error).WithLocation(0),
                new DiagnosticResult("TOY002", DiagnosticSeverity.Info).WithLocation(0),
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task DefaultDiagnosticIsAmbiguousForSeveralRules() => FailsAsync<EmptyStringAnalyzer>("ambiguous", """System.Console.WriteLine([|""|]);""");

    [Fact]
    public Task ThrowingAnalyzerFails() => FailsAsync<ThrowingAnalyzer>("the analyzer gave up", Program);

    [Fact]
    public Task ThrowingAnalyzerFailsWhereNothingIsExpected() => FailsAsync<ThrowingAnalyzer>("the analyzer gave up", """System.Console.WriteLine("");""");

    [Fact]
    public Task WrongSpanFails() => FailsAsync<WrongSpanAnalyzer>("(3,29)-(3,32)", Program);

    [Fact]
    public Task DiagnosticAtCompilationEndFails() => FailsAsync<CompilationEndAnalyzer>("not live", Program);

    [Fact]
    public Task DiagnosticInOtherFileFails() => FailsAsync<OtherFileAnalyzer>(
        "not live",
        """
        public class Greeting
        {
            public string Text() => "";
        }
        """,
        "{|TOY001:public|} class Last;");

    [Fact]
    public Task StateInFieldsFails() => FailsAsync<ForgetfulAnalyzer>("Two runs over one program differ", Program);

    [Fact]
    public Task RaceFails() => FailsAsync<RacyAnalyzer>("Two runs over one program differ", Program);

    [Fact]
    public Task DependenceOnOrderOfFilesFails() => FailsAsync<FirstFileAnalyzer>(
        "'files in reverse order'",
        """public class First { public string Text() => {|TOY001:""|}; }""",
        """public class Second { public string Text() => ""; }""");

    [Fact]
    public Task StaleCacheFails() => FailsAsync<StaleCacheAnalyzer>(
        "'after typing the last file'",
        """public class First { public string Text() => {|TOY001:""|}; }""",
        "public class Switch;");

    [Fact]
    public Task DiagnosticInGeneratedCodeFails() => FailsAsync<GeneratedCodeAnalyzer>("as generated code", Program);

    [Fact]
    public Task GeneratedCodeCheckCanBeLeftOut() => new AnalyzerTest<GeneratedCodeAnalyzer>
    {
        TestCode = Program,
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck,
    }.RunAsync();

    [Fact]
    public Task DiagnosticDespitePragmaFails() => FailsAsync<UnsuppressibleAnalyzer>("disabled by a pragma", Program);

    [Theory]
    [InlineData("{|TOY001:\"\"", "'{|TOY001:' is never closed")]
    [InlineData("{|TOY001:\"\"|]", "'|]' closes nothing")]
    [InlineData("\"\"|}", "'|}' closes nothing")]
    [InlineData("{|#0:1|} + {|#0:2|}", "'#0' marks two places")]
    public Task WrongMarkupFails(string markup, string reason) => FailsAsync<EmptyStringAnalyzer>(reason, $"System.Console.WriteLine({markup});");

    [Fact]
    public Task UnknownMarkupKeyFails() => FailsAsync<EmptyStringAnalyzer>(
        "{|#7:…|}",
        test => test.ExpectedDiagnostics.Add(new DiagnosticResult("TOY001").WithLocation(7)),
        "public class C;");

    private static Task FailsAsync<TAnalyzer>(string reason, params string[] sources)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => FailsAsync<TAnalyzer>(reason, _ => { }, sources);

    private static async Task FailsAsync<TAnalyzer>(string reason, Action<AnalyzerTest<TAnalyzer>> arrange, params string[] sources)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new AnalyzerTest<TAnalyzer>();
        arrange(test);
        foreach (var source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        var failure = await Assert.ThrowsAsync<AnalyzerTestException>(() => test.RunAsync(TestContext.Current.CancellationToken));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }
}
