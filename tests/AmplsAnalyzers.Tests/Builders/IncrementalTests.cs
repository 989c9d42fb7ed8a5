using System.Collections.Immutable;
using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>What the generator does again after an edit: an editor runs it at every key.</summary>
public sealed class IncrementalTests
{
    private const string Elsewhere = "internal static class Elsewhere { public const int Number = 1; }";

    [Fact]
    public void Edit_in_another_file_leaves_everything_as_it_was()
    {
        var run = RunTwice(compilation => Edit(compilation, "Elsewhere.cs", "Number = 1", "Number = 2"));

        Assert.All(Reasons(run, PrivateLinkScopeBuilderGenerator.DefinitionStep), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, $"{reason}"));
        AssertNothingIsWritten(run);
    }

    [Fact]
    public void Edit_beside_the_definition_changes_nothing_of_it()
    {
        var run = RunTwice(compilation => Edit(compilation, "Program.cs", "namespace Contoso;", "namespace Contoso;\n\n// A remark.\ninternal static class Remark { }\n"));

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run, PrivateLinkScopeBuilderGenerator.DefinitionStep));
        AssertNothingIsWritten(run);
    }

    [Fact]
    public void Edit_inside_the_definition_that_means_nothing_changes_nothing()
    {
        var run = RunTwice(compilation => Edit(compilation, "Program.cs", "Component Orders;", "/* the shop */ private Component Orders;"));

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run, PrivateLinkScopeBuilderGenerator.DefinitionStep));
        AssertNothingIsWritten(run);
    }

    [Fact]
    public void Another_member_is_written()
    {
        var run = RunTwice(compilation => Edit(compilation, "Program.cs", "Component Orders;", "Component Orders, Stock;"));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, PrivateLinkScopeBuilderGenerator.DefinitionStep));
        Assert.Contains("IStockStep", run.GeneratedSources.Single(source => source.HintName.EndsWith(GeneratedBuilder.FileEnding, StringComparison.Ordinal)).SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Second_definition_leaves_the_first_alone()
    {
        var run = RunTwice(compilation => Edit(compilation, "Elsewhere.cs", Elsewhere, "[AmplsAnalyzers.PrivateLinkScopeBuilder] internal partial class Second { Pulumi.AzureNative.OperationalInsights.Workspace Logs; }"));

        Assert.Equal(
            [IncrementalStepRunReason.New, IncrementalStepRunReason.Unchanged],
            Reasons(run, PrivateLinkScopeBuilderGenerator.DefinitionStep).Select(reason => reason == IncrementalStepRunReason.Cached ? IncrementalStepRunReason.Unchanged : reason).Order());
    }

    [Fact]
    public void Removed_attribute_removes_the_builder()
    {
        var run = RunTwice(compilation => Edit(compilation, "Program.cs", "[PrivateLinkScopeBuilder]", ""));
        Assert.DoesNotContain(run.GeneratedSources, source => source.HintName.EndsWith(GeneratedBuilder.FileEnding, StringComparison.Ordinal));
    }

    [Fact]
    public void Definition_that_is_half_typed_gets_what_can_be_written()
    {
        var program = BuilderProgram.Of(ProviderShape.V3, Definitions.Native.Replace("Component Orders;", "Component", StringComparison.Ordinal));
        Assert.Contains("ILogsStep", program.Builder, StringComparison.Ordinal);
        Assert.Empty(BuilderProgram.Of(ProviderShape.V3, Definitions.Native.Replace("partial ", "", StringComparison.Ordinal)).Generated);
        Assert.Empty(BuilderProgram.Of(ProviderShape.Core, Definitions.Native).Generated);
    }

    [Fact]
    public void Order_of_the_files_does_not_matter()
    {
        ImmutableArray<(string, string)> files =
        [
            ("B.cs", Definitions.Native),
            ("A.cs", "namespace Contoso; partial class MonitoringScope { Pulumi.AzureNative.OperationalInsights.Workspace Audit; }"),
            ("C.cs", "namespace Contoso; partial class MonitoringScope { Pulumi.AzureNative.OperationalInsights.Workspace Archive; }"),
        ];
        var builder = new BuilderProgram(ProviderShape.V3, files).Builder;
        Assert.Equal(builder, new BuilderProgram(ProviderShape.V3, [files[2], files[0], files[1]]).Builder);
        Assert.Equal(builder, new BuilderProgram(ProviderShape.V3, [files[1], files[2], files[0]]).Builder);
    }

    private static void AssertNothingIsWritten(GeneratorRunResult run)
    {
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(run, PrivateLinkScopeBuilderGenerator.ValidDefinitionStep));
        Assert.All(run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step)
        => run.TrackedSteps[step].SelectMany(executed => executed.Outputs).Select(output => output.Reason);

    private static GeneratorRunResult RunTwice(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var program = Definitions.In(nameof(Definitions.Native));
        var source = (program with { Files = [.. program.Files, ("Elsewhere.cs", Elsewhere)] }).Source;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PrivateLinkScopeBuilderGenerator().AsSourceGenerator()],
            parseOptions: program.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(source, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(edit(source), TestContext.Current.CancellationToken);
        var run = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(run.Exception);
        Assert.Empty(run.Diagnostics);
        return run;
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, string file, string passage, string replacement)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
        var text = tree.GetText(TestContext.Current.CancellationToken);
        var start = text.ToString().IndexOf(passage, StringComparison.Ordinal);
        Assert.True(start >= 0, passage);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.Replace(start, passage.Length, replacement)));
    }
}
