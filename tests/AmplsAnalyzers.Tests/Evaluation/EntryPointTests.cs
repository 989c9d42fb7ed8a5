using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

/// <summary>What isn't a stack that somebody deploys: tests, benchmarks, programs that deploy by themselves, a provider's own code.</summary>
public sealed class EntryPointTests
{
    private const string Stack = """
        public sealed class MyStack : Pulumi.Stack { public MyStack() { _ = new Pulumi.AzureNative.Resources.ResourceGroup("stack"); } }
        public sealed class MyComponent : Pulumi.ComponentResource { public MyComponent() : base("a:b:c", "component") { } }
        """;

    [Fact]
    public void Tests_of_a_stack_are_none() => Assert.Empty(StackText.NamesOf(OutputKind.DynamicallyLinkedLibrary, Stack, """
        public sealed class Tests { public Task Test(Pulumi.Testing.IMocks mocks) => Pulumi.Deployment.TestAsync<MyStack>(mocks, new Pulumi.Testing.TestOptions()); }
        """));

    [Fact]
    public void Programs_of_the_Automation_API_are_none() => Assert.Empty(StackText.NamesOf(Stack, """
        var program = Pulumi.Automation.PulumiFn.Create(() => { _ = new Pulumi.AzureNative.Resources.ResourceGroup("automated"); });
        System.Console.WriteLine(program);
        """, """
        namespace Pulumi.Automation { public sealed class PulumiFn { public static PulumiFn Create(Action program) => new(); } }
        """));

    [Theory]
    [InlineData("xunit.v3.core")]
    [InlineData("nunit.framework")]
    [InlineData("MSTest.TestFramework")]
    [InlineData("BenchmarkDotNet")]
    public void Classes_beside_a_framework_that_runs_them_are_none(string framework)
    {
        var compilation = StackText.Compile(ProviderShape.V3, OutputKind.DynamicallyLinkedLibrary, Stack, """
            public static class Factory { public static Pulumi.AzureNative.Resources.ResourceGroup Make() => new("made"); }
            """).AddReferences(CSharpCompilation.Create(framework).ToMetadataReference());

        Assert.Empty(DryRun.Run(compilation, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_deployment_beside_tests_is_one() => Assert.Equal("deployed", StackText.NamesOf(OutputKind.DynamicallyLinkedLibrary, """
        public static class Program { public static Task<int> RunAsync() => Pulumi.Deployment.RunAsync(() => { _ = new Pulumi.AzureNative.Resources.ResourceGroup("deployed"); }); }
        public sealed class Tests { public Task Test(Pulumi.Testing.IMocks mocks) => Pulumi.Deployment.TestAsync<MyStack>(mocks, new Pulumi.Testing.TestOptions()); }
        """, Stack));

    [Fact]
    public void The_source_of_a_local_package_is_none()
    {
        var compilation = StackText.Compile(ProviderShape.V3, OutputKind.DynamicallyLinkedLibrary, File.ReadAllText(ProviderShape.LocalPackageSource));

        Assert.Empty(DryRun.Run(compilation, TestContext.Current.CancellationToken));
    }
}
