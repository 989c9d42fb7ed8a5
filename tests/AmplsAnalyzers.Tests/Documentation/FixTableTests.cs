using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>The page of all fixes is up to date, and says what is so.</summary>
public sealed class FixTableTests
{
    [Fact]
    public void Page_lists_all_fixes() => GeneratedText.Check(Path.Combine(Repository.Root, "docs", "fixes.md"), FixTable.Page);

    [Fact]
    public void Every_fix_can_fix_all()
    {
        FixAllScope[] all = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];
        Assert.All(FixTable.Fixes, fix => Assert.Empty(all.Except(fix.Fix.GetFixAllProvider()!.GetSupportedFixAllScopes())));
    }

    [Fact]
    public void Every_fix_has_tests_of_its_own()
    {
        var tests = typeof(FixTableTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(FixTable.Fixes, fix => Assert.Contains($"{fix.Fix.GetType().Name}Tests", tests));
    }
}
