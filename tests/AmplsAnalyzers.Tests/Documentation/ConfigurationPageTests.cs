using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Testing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>Holds the page about configuration against the code.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "configuration.md");

    private static string Text => File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary>A row has the key, its values, the default, the rules, and what it means.</summary>
    [Fact]
    public void Every_setting_is_described_as_it_is()
        => Assert.Equal(
            Settings.All.Select(setting => (setting.Key, setting.Values, setting.Default, string.Join(", ", setting.Rules))),
            RowsOf("Key").Select(row => (row[0], row[1], row[2], row[3])));

    [Fact]
    public void Every_setting_has_a_meaning() => Assert.All(RowsOf("Key"), row => Assert.NotEmpty(row[4]));

    [Fact]
    public void Every_default_is_a_value() => Assert.All(Settings.All, setting => Assert.True(setting.Accepts(setting.Default)));

    [Fact]
    public void Rules_of_settings_exist() => Assert.Subset(ShippedRule.All.Keys.ToHashSet(StringComparer.Ordinal), Settings.All.SelectMany(setting => setting.Rules).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void No_key_of_ours_is_mentioned_that_does_not_exist()
        => Assert.Subset(
            Settings.All.Select(setting => setting.Key).ToHashSet(StringComparer.Ordinal),
            Text.Split(' ', '\n', '`', '|').Where(word => word.StartsWith(Setting.Prefix, StringComparison.Ordinal) && word != Setting.Prefix).ToHashSet(StringComparer.Ordinal));

    private static List<ImmutableArray<string>> RowsOf(string firstColumn)
    {
        var tables = Markdown.Parse(Text, new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build()).OfType<Table>();
        var table = tables.Single(table => Cells((TableRow)table[0])[0] == firstColumn);
        return [.. table.OfType<TableRow>().Where(row => !row.IsHeader).Select(Cells)];
    }

    private static ImmutableArray<string> Cells(TableRow row)
        => [.. row.OfType<TableCell>().Select(cell => string.Concat(cell.OfType<ParagraphBlock>().Select(paragraph => Text[paragraph.Span.Start..(paragraph.Span.End + 1)])).Replace("`", "", StringComparison.Ordinal).Trim())];
}
