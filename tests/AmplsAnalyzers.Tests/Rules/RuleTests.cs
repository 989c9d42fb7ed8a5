using System.Reflection;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules;

/// <summary>
/// The tests of one rule, which is the one that their class is named after. Programs are written without their frame: <c>group</c> is a resource group.
/// All other rules are off, unless a mark names them, so that a program may be as short as its point; that correct programs are silent under every rule is tested elsewhere.
/// </summary>
public abstract class RuleTests
{
    private const string CertainMistake = "_ = new LinkedStorageAccount(\"certain\", new() { ResourceGroupName = \"certain\", WorkspaceName = \"certain\", DataSourceType = {|AMPLS704:\"CustomLogs\"|}, StorageAccountIds = \"certain\" });\n";

    private const string CertainMistakeInClassic = "_ = new LogAnalytics.LinkedStorageAccount(\"certain\", new() { ResourceGroupName = \"certain\", WorkspaceResourceId = \"certain\", DataSourceType = {|AMPLS704:\"CustomLogs\"|}, StorageAccountIds = \"certain\" });\n";

    private List<RuleProgram>? _read;

    private string Id => GetType().Name[..8];

    /// <summary>The programs that a test of this class checks, without checking them: what they contain tells what is tested.</summary>
    internal IReadOnlyList<RuleProgram> Read(MethodInfo test, object?[] arguments)
    {
        _read = [];
        Assert.True(((Task)test.Invoke(this, arguments)!).IsCompletedSuccessfully, $"{test.Name} doesn't leave its programs to {nameof(RunAsync)}.");
        return _read;
    }

    /// <summary>A program with Pulumi.AzureNative 3.x.</summary>
    protected Task V3(string body, params string[] declarations) => Verify(ProviderShape.V3, ProgramFrame.V3(WithMistake(CertainMistake, body, declarations), declarations));

    /// <summary>A program with Pulumi.AzureNative 2.x.</summary>
    protected Task V2(string body, params string[] declarations) => Verify(ProviderShape.V2, ProgramFrame.V2(WithMistake(CertainMistake, body, declarations), declarations));

    /// <summary>A program with Pulumi.Azure.</summary>
    protected Task Classic(string body, params string[] declarations) => Verify(ProviderShape.Classic, ProgramFrame.Classic(WithMistake(CertainMistakeInClassic, body, declarations), declarations));

    /// <summary>A whole program.</summary>
    protected Task Verify(ProviderShape shape, params string[] files) => RunAsync(Test(shape, files));

    /// <summary>A program with Pulumi.AzureNative 3.x and with settings in <c>.editorconfig</c>.</summary>
    protected Task Configured(string settings, string body)
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(body));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", $"root = true\n[*.cs]\n{settings}\n"));
        return RunAsync(test);
    }

    /// <summary>Runs what <see cref="Test"/> has made.</summary>
    protected Task RunAsync(AnalyzerTest<AmplsAnalyzer> test)
    {
        if (_read is null)
        {
            return test.RunAsync(TestContext.Current.CancellationToken);
        }

        _read.Add(new RuleProgram(test.Shape, test.TestState));
        return Task.CompletedTask;
    }

    /// <summary>The test of a whole program, for what else there is to say about it: to be run with <see cref="RunAsync"/>.</summary>
    protected AnalyzerTest<AmplsAnalyzer> Test(ProviderShape shape, params string[] files)
    {
        CompilationFindings.RethrowsExceptions = true;
        var test = new AnalyzerTest<AmplsAnalyzer> { Shape = shape };
        foreach (var file in files)
        {
            test.TestState.Sources.Add(file);
        }

        foreach (var rule in RuleCatalogue.All)
        {
            test.SpecificDiagnosticOptions[rule.Descriptor.Id] = rule.Descriptor.Id == Id || Array.Exists(files, file => file.Contains($"{{|{rule.Descriptor.Id}:", StringComparison.Ordinal)) ? Severity(rule.Descriptor.DefaultSeverity) : ReportDiagnostic.Suppress;
        }

        return test;
    }

    /// <summary>A program that one of the tests checks, with its statements in a frame.</summary>
    internal Task VerifyWithin(RuleFrame frame, RuleProgram program)
    {
        var test = Test(program.Shape, program.Within(frame)!);
        test.TestBehaviors = TestBehaviors.RunOnce;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    // The silence of a rule proves nothing where the analyzer may have seen nothing: a program that expects nothing gets a mistake of which another rule is certain.
    private static string WithMistake(string mistake, string body, string[] declarations)
        => declarations.Prepend(body).Any(part => part.Contains("{|", StringComparison.Ordinal)) ? body : mistake + body;

    private static ReportDiagnostic Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        _ => ReportDiagnostic.Info,
    };
}
