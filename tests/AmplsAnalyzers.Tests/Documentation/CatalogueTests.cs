using System.Text.RegularExpressions;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>Holds the rules against the catalogue, so that none is forgotten, renumbered, renamed or changed in severity unawares.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> ShippedIds => [.. ShippedRule.All.Keys];

    [Fact]
    public void Ids_and_titles_are_unique()
    {
        Assert.Distinct(CatalogueEntry.All.Select(entry => entry.Id));
        Assert.Distinct(CatalogueEntry.All.Select(entry => entry.Title));
    }

    [Theory]
    [MemberData(nameof(ShippedIds))]
    public void Rule_is_as_in_the_catalogue(string id)
    {
        var rule = ShippedRule.All[id];
        var entry = Assert.Single(CatalogueEntry.All, entry => entry.Id == id);

        Assert.Equal(entry, new CatalogueEntry(rule.Id, rule.Severity, rule.Title));
        Assert.Equal(entry.Category, rule.Descriptor.Category);
    }

    [Theory]
    [MemberData(nameof(ShippedIds))]
    public void Rule_has_its_release_row(string id)
    {
        var rule = ShippedRule.All[id];
        var row = Assert.Single(ReleaseRows(), row => row.Groups["id"].Value == id);

        Assert.Equal(rule.Descriptor.Category, row.Groups["category"].Value);
        Assert.Equal(rule.Severity.Replace("Off", "Disabled", StringComparison.Ordinal), row.Groups["severity"].Value);
        Assert.Equal(rule.Title, row.Groups["title"].Value);
    }

    [Fact]
    public void Release_rows_have_their_rules() => Assert.Equal(ShippedRule.All.Keys, ReleaseRows().Select(row => row.Groups["id"].Value));

    [Fact]
    public void Every_rule_has_its_page_its_presets_and_its_tests()
    {
        var missing = CatalogueEntry.All.SelectMany(Missing).ToList();

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private static IEnumerable<string> Missing(CatalogueEntry entry)
    {
        if (!ShippedRule.All.ContainsKey(entry.Id))
        {
            yield return $"{entry.Id} rule";
        }

        if (!File.Exists(RulePage.PathOf(entry.Id)))
        {
            yield return $"{entry.Id} page";
        }

        foreach (var preset in Preset.Shipped.Where(preset => !File.ReadAllText(preset.Path).Contains($"dotnet_diagnostic.{entry.Id}.severity = ", StringComparison.Ordinal)))
        {
            yield return $"{entry.Id} row in the preset {preset.Mode}";
        }

        foreach (var missing in WrittenTests.MissingFor(entry))
        {
            yield return $"{entry.Id} {missing}";
        }
    }

    private static IEnumerable<Match> ReleaseRows()
        => from release in new[] { "Shipped", "Unshipped" }
           from line in File.ReadAllLines(Path.Combine(Repository.Root, "src", "AmplsAnalyzers", $"AnalyzerReleases.{release}.md"))
           let row = ReleaseRow().Match(line)
           where row.Success
           orderby row.Groups["id"].Value
           select row;

    [GeneratedRegex(@"^(?<id>AMPLS\d{3}) \| (?<category>\w+) \| (?<severity>\w+) \| (?<title>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReleaseRow();
}
