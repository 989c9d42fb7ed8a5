using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Evaluation;
using AmplsAnalyzers.Tests.Rules;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmplsAnalyzers.Tests.Topology;

/// <summary>The topologies of programs with Pulumi.AzureNative 3.x.</summary>
internal static class Topologies
{
    /// <summary>The topology of a program with one stack, written without its frame.</summary>
    public static StackTopology Of(string body)
    {
        var compilation = StackText.Compile(ProviderShape.V3, OutputKind.ConsoleApplication, ProgramFrame.V3(body));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var stack = Assert.Single(DryRun.Run(compilation, TestContext.Current.CancellationToken));
        return new StackTopology(stack, new ProviderTypes(), new ProgramConfiguration(new AnalyzerOptions([]).AnalyzerConfigOptionsProvider));
    }

    /// <summary>The resource with this logical name.</summary>
    public static ArmResource Named(this StackTopology topology, string name) => topology.Resources.Single(resource => resource.Resource.Name.Text == name);
}
