using System.Collections.Immutable;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>A program with many mistakes at once. In whatever order the rules come, their fixes lead to a program without any, one by one and as Fix All.</summary>
public sealed class ManyMistakesTests
{
    private static readonly ImmutableArray<string> Ids =
        ["AMPLS101", "AMPLS103", "AMPLS201", "AMPLS205", "AMPLS206", "AMPLS301", "AMPLS303", "AMPLS306", "AMPLS401", "AMPLS501", "AMPLS508", "AMPLS509", "AMPLS601", "AMPLS602", "AMPLS608", "AMPLS611", "AMPLS613"];

    /// <summary>The order of the rules.</summary>
    public static TheoryData<string, string> Orders => new()
    {
        { nameof(Frame.TopLevelLambda), "ascending" },
        { nameof(Frame.StackConstructor), "descending" },
        { nameof(Frame.HelperMethod), "mixed" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task AnyOrderRepairsAll(string frame, string order)
    {
        var ids = InOrder(order);
        var shape = ProviderShape.V3;
        var broken = await BreakAsync(new CorrectProgram(shape, Enum.Parse<Frame>(frame), Form.TypesWritten));
        var oneByOne = new RepairedProgram(shape, ("Program.cs", broken)) { HasManyMistakes = true };
        Assert.Empty(await oneByOne.ErrorsAsync());
        Assert.InRange((await oneByOne.AnalyzeAsync()).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal).Count(), 8, int.MaxValue);
        await oneByOne.TakeFixesAsync(ids);
        Assert.True((await oneByOne.AnalyzeAsync()).IsEmpty, $"{string.Join("\n", await oneByOne.AnalyzeAsync())}\n{(await oneByOne.FilesAsync())[0].Text}");

        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            var all = new RepairedProgram(shape, ("Program.cs", broken));
            await all.TakeAllFixesAsync(scope, ids);
            Assert.Equal((await oneByOne.FilesAsync())[0].Text, (await all.FilesAsync())[0].Text);
        }
    }

    private static ImmutableArray<string> InOrder(string order)
    {
        var ids = Ids.ToArray();
        switch (order)
        {
            case "descending":
                Array.Reverse(ids);
                break;

            case "mixed":
                new Random(Seed: 7).Shuffle(ids);
                break;
        }

        return [.. ids];
    }

    // One mistake for each rule that the program still has room for.
    private static async Task<string> BreakAsync(CorrectProgram program)
    {
        var root = await CSharpSyntaxTree.ParseText(program.Write()).GetRootAsync(TestContext.Current.CancellationToken);
        foreach (var breakage in Breakage.Known.Where(breakage => Ids.Contains(breakage.Id) && breakage.Id is not ("AMPLS303" or "AMPLS611")))
        {
            root = breakage.Apply(root);
        }

        return root.ToFullString();
    }
}
