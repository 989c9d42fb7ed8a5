using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Builders;

/// <summary>The tests of a rule about scope builders: the generator runs first, as in a build.</summary>
public abstract class BuilderRuleTests
{
    /// <summary>The directives of a program with Pulumi.AzureNative 3.x.</summary>
    protected const string Usings = """
        using AmplsAnalyzers;
        using Pulumi;
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;

        """;

    /// <summary>A file with Pulumi.AzureNative 3.x.</summary>
    protected static Task V3(string code, CompilerDiagnostics compilerDiagnostics = CompilerDiagnostics.Warnings, DiagnosticResult? expected = null)
        => Verify(ProviderShape.V3, compilerDiagnostics, [Usings + code], expected);

    protected static Task Verify(ProviderShape shape, CompilerDiagnostics compilerDiagnostics, params string[] files) => Verify(shape, compilerDiagnostics, files, expected: null);

    private static Task Verify(ProviderShape shape, CompilerDiagnostics compilerDiagnostics, string[] files, DiagnosticResult? expected)
    {
        var test = new AnalyzerTest<ScopeBuilderAnalyzer>
        {
            Shape = shape,
            LanguageVersion = LanguageVersion.Latest,
            CompilerDiagnostics = compilerDiagnostics,
            Generators = { new PrivateLinkScopeBuilderGenerator() },
        };
        foreach (var file in files)
        {
            test.TestState.Sources.Add(file);
        }

        if (expected is not null)
        {
            test.ExpectedDiagnostics.Add(expected);
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
