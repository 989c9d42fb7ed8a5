using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>Each project has the attribute of its own, also where one project sees the internals of another.</summary>
public sealed class AttributeTests
{
    private static bool IsHidden => typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

    /// <summary>A compiler before 4.14 can't hide it: it takes the nearer one of the two, and says so.</summary>
    [Fact]
    public void Is_hidden_from_other_projects()
        => Assert.Equal(IsHidden ? [] : ["CS0436"], WarningsBesideLibrary(Definitions.In(nameof(Definitions.Native))));

    [Fact]
    public void Can_be_left_out_where_it_cannot_be_hidden()
        => Assert.Empty(WarningsBesideLibrary(Definitions.In(nameof(Definitions.Native)) with { PreprocessorSymbols = [PrivateLinkScopeBuilderAttribute.ExclusionSymbol] }));

    /// <summary>What the compiler says to a project that sees the internals of a library with the attribute. The builder is written in any case.</summary>
    private static IEnumerable<string> WarningsBesideLibrary(BuilderProgram program)
    {
        var library = BuilderProgram.Of(ProviderShape.V3, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Program\")]\n").Compile().WithAssemblyName("Library");
        var compilation = program.Source.AddReferences(library.ToMetadataReference()).WithGenerated(new PrivateLinkScopeBuilderGenerator());
        Assert.Contains(compilation.SyntaxTrees, tree => GeneratedBuilder.IsIn(tree));
        return compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id);
    }
}
