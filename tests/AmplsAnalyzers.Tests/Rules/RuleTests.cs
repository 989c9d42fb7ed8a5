using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules;

/// <summary>
/// The tests of one rule, which is the one that their class is named after. Programs are written without their frame: <c>group</c> is a resource group.
/// All other rules are off, so that a program may be as short as its point; that correct programs are silent under every rule is tested elsewhere.
/// </summary>
public abstract class RuleTests
{
    private string Id => GetType().Name[..8];

    /// <summary>A program with Pulumi.AzureNative 3.x.</summary>
    protected Task V3(string body, params string[] declarations) => Verify(ProviderShape.V3, ProgramFrame.V3(body, declarations));

    /// <summary>A program with Pulumi.AzureNative 2.x.</summary>
    protected Task V2(string body, params string[] declarations) => Verify(ProviderShape.V2, ProgramFrame.V2(body, declarations));

    /// <summary>A program with Pulumi.Azure.</summary>
    protected Task Classic(string body, params string[] declarations) => Verify(ProviderShape.Classic, ProgramFrame.Classic(body, declarations));

    /// <summary>A whole program.</summary>
    protected Task Verify(ProviderShape shape, params string[] files) => Test(shape, files).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>A program with Pulumi.AzureNative 3.x and with settings in <c>.editorconfig</c>.</summary>
    protected Task Configured(string settings, string body)
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(body));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", $"root = true\n[*.cs]\n{settings}\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The test of a whole program, for what else there is to say about it.</summary>
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
            test.SpecificDiagnosticOptions[rule.Descriptor.Id] = rule.Descriptor.Id == Id ? Severity(rule.Descriptor.DefaultSeverity) : ReportDiagnostic.Suppress;
        }

        return test;
    }

    private static ReportDiagnostic Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        _ => ReportDiagnostic.Info,
    };
}
