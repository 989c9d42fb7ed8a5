using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>The presets of the package follow from the rules.</summary>
public sealed class PresetTests
{
    public static TheoryData<string> Modes => [.. Preset.Shipped.Select(preset => preset.Mode)];

    [Theory]
    [MemberData(nameof(Modes))]
    public void File_is_as_the_rules_have_it(string mode)
    {
        var preset = Preset.Shipped.Single(preset => preset.Mode == mode);
        GeneratedText.Check(preset.Path, preset.File);
    }

    [Fact]
    public void There_are_no_other_files()
        => Assert.Equal(
            Preset.Shipped.Select(preset => preset.Path).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.GetDirectoryName(Preset.Shipped[0].Path)!).Order(StringComparer.Ordinal));

    /// <summary>As the compiler reads the file: every rule has its row, and the row is understood.</summary>
    [Theory]
    [InlineData("Strict", "AMPLS101", ReportDiagnostic.Error)]
    [InlineData("Strict", "AMPLS102", ReportDiagnostic.Warn)]
    [InlineData("Strict", "AMPLS205", ReportDiagnostic.Warn)]
    [InlineData("Strict", "AMPLS106", ReportDiagnostic.Warn)]
    [InlineData("Strict", "AMPLS001", ReportDiagnostic.Suppress)]
    [InlineData("ErrorsOnly", "AMPLS101", ReportDiagnostic.Error)]
    [InlineData("ErrorsOnly", "AMPLS102", ReportDiagnostic.Suppress)]
    [InlineData("None", "AMPLS101", ReportDiagnostic.Suppress)]
    public void File_is_understood_by_the_compiler(string mode, string id, ReportDiagnostic severity)
    {
        var path = Preset.Shipped.Single(preset => preset.Mode == mode).Path;
        var options = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(File.ReadAllText(path), path) }).GlobalConfigOptions;

        Assert.Empty(options.Diagnostics);
        Assert.Equal(ShippedRule.All.Keys, options.TreeOptions.Keys.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(severity, options.TreeOptions[id]);
    }

    [Fact]
    public void Documentation_lists_all_modes()
    {
        var path = Path.Combine(Repository.Root, "docs", "configuration.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        GeneratedText.Check(path, GeneratedText.Between(text, "<!-- presets:begin -->", "<!-- presets:end -->", Preset.Table));
    }
}
