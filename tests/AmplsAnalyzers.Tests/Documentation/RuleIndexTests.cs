using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>The generated lists of rules are up to date.</summary>
public sealed class RuleIndexTests
{
    [Fact]
    public void Index_lists_all_rules() => GeneratedText.Check(Path.Combine(RulePage.Folder, "README.md"), RuleIndex.Page);

    [Fact]
    public void Readme_lists_all_rules()
    {
        var path = Path.Combine(Repository.Root, "README.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        GeneratedText.Check(path, GeneratedText.Between(text, "<!-- rules:begin -->", "<!-- rules:end -->", RuleIndex.Table));
    }
}
