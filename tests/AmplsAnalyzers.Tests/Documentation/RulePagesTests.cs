using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>Holds the pages against the rules, and their examples against the analyzer.</summary>
public sealed class RulePagesTests
{
    private static readonly string[] Sections =
        ["## What is wrong", "## Why it matters in Azure", "## Example", "### Bad", "### Good", "## How to fix", "## How to configure or suppress"];

    public static TheoryData<string> Ids => [.. ShippedRule.All.Keys.Intersect(RulePage.Ids, StringComparer.Ordinal)];

    [Fact]
    public void No_page_is_without_a_rule() => Assert.Empty(RulePage.Ids.Except(CatalogueEntry.All.Select(entry => entry.Id), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_shape_of_all_pages(string id)
    {
        var page = RulePage.Of(id);

        Assert.Equal([$"# {id}: {ShippedRule.All[id].Title}", .. Sections], page.Headings);
        Assert.All(Sections.Where(heading => heading != "## Example"), heading => Assert.NotEmpty(page.Section(heading)));
        Assert.Contains("](https://", page.Section("## Why it matters in Azure"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_what_the_rule_is(string id) => GeneratedText.Check(RulePage.PathOf(id), RulePage.Of(id).Generated(ShippedRule.All[id]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_link_leads_to_the_page(string id)
        => Assert.EndsWith($"/docs/rules/{id}.md", ShippedRule.All[id].Descriptor.HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Links_to_other_pages_lead_somewhere(string id)
        => Assert.All(
            RulePage.Of(id).Links.Where(link => !link.StartsWith("https://", StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Combine(RulePage.Folder, link.Split('#')[0])), $"There is no {link}."));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Bad_example_shows_the_mistake_alone(string id)
    {
        var bad = RulePage.Of(id).Bad;

        Assert.Empty(bad.CompilerMessages);
        var diagnostics = await bad.AnalyzeAsync(TestContext.Current.CancellationToken);
        Assert.Contains(id, diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(Loud(diagnostics.Where(diagnostic => diagnostic.Id != id && !bad.Text.Contains(diagnostic.Id, StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Good_example_is_good(string id)
    {
        var good = RulePage.Of(id).Good;

        Assert.Empty(good.CompilerMessages);
        var diagnostics = await good.AnalyzeAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(id, diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(Loud(diagnostics));
    }

    /// <summary>Errors and warnings, as text. An example is too short to follow every advice.</summary>
    private static IEnumerable<string> Loud(IEnumerable<Diagnostic> diagnostics)
        => from diagnostic in diagnostics
           where diagnostic.Severity >= DiagnosticSeverity.Warning
           select diagnostic.ToString();
}
