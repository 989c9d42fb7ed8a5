using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Calls that the overloads of the API leave ambiguous.</summary>
public sealed class CompilerTests
{
    [Theory]
    [InlineData("Deployment.RunAsync(() => throw new Exception());")]
    [InlineData("Output.Create(1).Apply<int>(x => throw new Exception());")]
    [InlineData("_ = new CustomResource(\"a:b:C\", \"name\", null);")]
    [InlineData("_ = new ProviderResource(\"a\", \"name\", ResourceArgs.Empty);")]
    public void TheCallIsAmbiguous(string statement) => Assert.Equal(["CS0121"], ErrorsOf(statement));

    [Theory]
    [InlineData("Deployment.RunAsync(() => { });")]
    [InlineData("Output.Create(1).Apply(x => x + 1);")]
    [InlineData("_ = new CustomResource(\"a:b:C\", \"name\", null, new CustomResourceOptions());")]
    [InlineData("_ = new ProviderResource(\"a\", \"name\", ResourceArgs.Empty, null);")]
    public void TheUsualCallIsNot(string statement) => Assert.Empty(ErrorsOf(statement));

    [Fact]
    public void NobodyElseCanDeriveFromInputArgs()
        => Assert.Equal(["CS0534"], ErrorsOf("_ = new OwnArgs();", "sealed class OwnArgs : InputArgs { }"));

    private static IEnumerable<string> ErrorsOf(string statement, string declaration = "")
        => CSharpCompilation.Create(
                "Program",
                [CSharpSyntaxTree.ParseText($"using System; using Pulumi; using Pulumi.Serialization; {statement} {declaration}", cancellationToken: TestContext.Current.CancellationToken)],
                ProviderShape.Core.References,
                new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id);
}
