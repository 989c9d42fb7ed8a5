using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Testing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>The documentation page of one rule.</summary>
internal sealed class RulePage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly string _text;
    private readonly MarkdownDocument _document;

    private RulePage(string id)
    {
        Id = id;
        _text = File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n");
        _document = Markdown.Parse(_text, Pipeline);
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "rules");

    /// <summary>The ids of all rules that have a page.</summary>
    public static IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "AMPLS*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public string Id { get; }

    /// <summary>All headings, as they are written.</summary>
    public ImmutableArray<string> Headings => [.. _document.OfType<HeadingBlock>().Select(heading => Source(heading))];

    /// <summary>The rows of the first table, without its head, as lists of cells.</summary>
    public ImmutableArray<ImmutableArray<string>> Table =>
        [.. _document.OfType<Table>().First().OfType<TableRow>().Where(row => !row.IsHeader).Select(row => row.OfType<TableCell>().Select(TextOf).ToImmutableArray())];

    /// <summary>The addresses that the page links to.</summary>
    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url ?? "");

    public RuleExample Bad => Example("### Bad");

    public RuleExample Good => Example("### Good");

    public static RulePage Of(string id) => new(id);

    public static string PathOf(string id) => Path.Combine(Folder, $"{id}.md");

    /// <summary>What is written under a heading, down to the next one.</summary>
    public string Section(string heading)
    {
        var blocks = BlocksUnder(heading);
        return blocks.Count == 0 ? "" : _text[blocks[0].Span.Start..(blocks[^1].Span.End + 1)];
    }

    /// <summary>The page as it should be, as far as that follows from the rule.</summary>
    public string Generated(ShippedRule rule)
    {
        var row = $"| {rule.Severity} | {rule.Descriptor.Category} | {rule.Fix} | {Table[0][^1]} |";
        var table = _document.OfType<Table>().First().OfType<TableRow>().Last();
        var lines = _text.Split('\n');
        lines[table.Line] = row;
        var text = string.Join('\n', lines);
        return text[..text.IndexOf(Configure, StringComparison.Ordinal)] + Configuration(rule);
    }

    private const string Configure = "## How to configure or suppress\n";

    private static string Configuration(ShippedRule rule) => $"""
        {Configure}
        {(rule.Descriptor.IsEnabledByDefault ? "In `.editorconfig`, for the files that a section names:" : "The rule is off by default. To switch it on, in `.editorconfig`, for the files that a section names:")}

            dotnet_diagnostic.{rule.Id}.severity = {(rule.Descriptor.IsEnabledByDefault ? "none" : "warning")}

        {string.Concat(Settings.All.Where(setting => setting.Rules.Contains(rule.Id, StringComparer.Ordinal)).Select(SettingSentence))}In the code, for one place: `#pragma warning disable {rule.Id}`, or for a member
        `[SuppressMessage("AmplsAnalyzers", "{rule.Id}", Justification = "…")]`. More in [Configuration](../../README.md#configuration) and
        [Suppression](../../README.md#suppression).

        """;

    private static string SettingSentence(Setting setting) => $"""
        The setting `{setting.Key}` takes {setting.Values}, and is `{setting.Default}` by default: see [Settings](../configuration.md#settings).


        """;

    private RuleExample Example(string heading)
    {
        var blocks = BlocksUnder(heading);
        var code = Assert.Single(blocks.OfType<FencedCodeBlock>(), block => block.Info == "csharp");
        var configuration = blocks.OfType<FencedCodeBlock>().SingleOrDefault(block => block != code);
        Assert.True(configuration is null or { Info: "ini" });
        return new RuleExample(
            Id,
            LinesOf(code),
            configuration is null ? "" : LinesOf(configuration),
            string.Concat(blocks.OfType<ParagraphBlock>().Select(Source)),
            IsV2: !Table[0][^1].Contains("v3", StringComparison.Ordinal));
    }

    private static string LinesOf(FencedCodeBlock block) => string.Join('\n', block.Lines.Lines.Take(block.Lines.Count).Select(line => line.ToString()));

    private List<Block> BlocksUnder(string heading)
        => [.. _document.SkipWhile(block => block is not HeadingBlock || Source(block) != heading).Skip(1).TakeWhile(block => block is not HeadingBlock)];

    private string Source(MarkdownObject part) => _text[part.Span.Start..(part.Span.End + 1)];

    private string TextOf(TableCell cell) => string.Concat(cell.Descendants<LeafInline>().Select(Source)).Trim();
}
