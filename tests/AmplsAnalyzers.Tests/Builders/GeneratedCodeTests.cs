using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>What the generator writes.</summary>
public sealed class GeneratedCodeTests
{
    public static TheoryData<string> Shapes => [nameof(Definitions.Native), nameof(Definitions.V2), nameof(Definitions.V2ApiVersion), nameof(Definitions.LocalPackage), nameof(Definitions.Classic)];

    /// <summary>The files are checked in, for people to read and to see in a review what a change does. CONTRIBUTING.md tells how to write them anew.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Is_as_checked_in(string shape)
        => GeneratedText.Check(Path.Combine(Repository.Root, "tests", "AmplsAnalyzers.Tests", "Builders", "Generated", $"{shape}.txt"), Definitions.In(shape).Builder);

    /// <summary>The definition and its builder together, with all warnings and the oldest C#.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Has_no_warnings(string shape) => Assert.Empty(Definitions.In(shape).CompilerMessages);

    /// <summary>Also as code that a person keeps: without the generator and without the comment that says that it is generated.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Can_be_copied_out(string shape)
    {
        var program = Definitions.In(shape);
        var kept = program with
        {
            Files =
            [
                ("Definition.cs", program.Files[0].Text.Replace("using AmplsAnalyzers;", "", StringComparison.Ordinal).Replace("[PrivateLinkScopeBuilder]", "", StringComparison.Ordinal)),
                ("Builder.cs", program.Builder[program.Builder.IndexOf("#nullable", StringComparison.Ordinal)..]),
            ],
        };
        Assert.Empty(kept.CompilerMessages);
        Assert.Empty(kept.Generated);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Is_formatted(string shape)
    {
        var builder = Definitions.In(shape).Builder;
        Assert.DoesNotContain('\r', builder);
        Assert.DoesNotContain('\t', builder);
        Assert.DoesNotContain("\n\n\n", builder, StringComparison.Ordinal);
        Assert.All(builder.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        using var workspace = new AdhocWorkspace();
        var root = CSharpSyntaxTree.ParseText(builder, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        var formatted = Microsoft.CodeAnalysis.Formatting.Formatter.Format(
            root, workspace, workspace.Options.WithChangedOption(Microsoft.CodeAnalysis.Formatting.FormattingOptions.NewLine, LanguageNames.CSharp, "\n"), TestContext.Current.CancellationToken);
        Assert.Equal(formatted.ToFullString(), builder);
    }
}
