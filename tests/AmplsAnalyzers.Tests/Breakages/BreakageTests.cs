using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Oracle.Comparison;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Stacks;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Sampling;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>A correct program that is broken in one way and then repaired is correct again, in every spelling; and it is the same stack where the fix can know what there was.</summary>
public sealed class BreakageTests
{
    /// <summary>The environment variable <c>AMPLS_RANDOM_BREAKAGES</c> sets another number.</summary>
    private static readonly int RandomPrograms = int.Parse(Environment.GetEnvironmentVariable("AMPLS_RANDOM_BREAKAGES") ?? "40", CultureInfo.InvariantCulture);

    private static readonly ProviderShape[] Shapes = [ProviderShape.V3, ProviderShape.V2, ProviderShape.Classic];

    private static readonly string[] OffByDefault = ["AMPLS106"];

    public static TheoryData<string, string, string> Spellings
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var program in from shape in Shapes from frame in Enum.GetValues<Frame>() select (shape, frame, form: Enum.GetValues<Form>()[((int)frame + Array.IndexOf(Shapes, shape)) % Enum.GetValues<Form>().Length]))
            {
                data.Add(program.shape.Name, program.frame.ToString(), program.form.ToString());
            }

            return data;
        }
    }

    /// <summary>Each rule of <see cref="Breakage.Known"/> in each frame.</summary>
    public static TheoryData<string, string> FixesInFrames
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var id in Breakage.Known.Select(breakage => breakage.Id).Distinct(StringComparer.Ordinal))
            {
                foreach (var frame in Enum.GetValues<Frame>())
                {
                    data.Add(id, frame.ToString());
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task SpellingIsCorrect(string shape, string frame, string form)
    {
        var program = new CorrectProgram(Shapes.Single(known => known.Name == shape), Enum.Parse<Frame>(frame), Enum.Parse<Form>(form));
        var text = program.Write();
        var repaired = new RepairedProgram(program.Shape, ("Program.cs", text));
        Assert.Empty(await repaired.ErrorsAsync());
        Assert.True((await repaired.AnalyzeAsync()).IsEmpty, $"{string.Join("\n", await repaired.AnalyzeAsync())}\n{text}");
    }

    /// <summary>One breakage of the rule, on the first provider that has it; each frame with another form.</summary>
    [Theory]
    [MemberData(nameof(FixesInFrames))]
    public async Task FixRepairs(string id, string frame)
    {
        var parsed = Enum.Parse<Frame>(frame);
        var form = Enum.GetValues<Form>()[(int)parsed];
        foreach (var breakage in Breakage.Known.Where(breakage => breakage.Id == id))
        {
            foreach (var shape in Shapes)
            {
                if (await RepairAsync(new CorrectProgram(shape, parsed, form), breakage))
                {
                    return;
                }
            }
        }

        Assert.Fail($"No program can be broken in this way.");
    }

    [Fact]
    public Task AnySpellingIsRepaired()
        => Gen.Select(Gen.Int[0, Shapes.Length - 1], Gen.Int[0, Enum.GetValues<Frame>().Length - 1], Gen.Int[0, Enum.GetValues<Form>().Length - 1], Gen.Int[0, Breakage.Known.Length - 1])
            .CheckAsync(choice => RepairAsync(new CorrectProgram(Shapes[choice.Item1], (Frame)choice.Item2, (Form)choice.Item3), Breakage.Known[choice.Item4], runs: true), RandomPrograms);

    /// <summary>False if the program has no place to make the mistake at.</summary>
    private static async Task<bool> RepairAsync(CorrectProgram program, Breakage breakage, bool runs = false)
    {
        var correct = program.Write();
        var root = await CSharpSyntaxTree.ParseText(correct).GetRootAsync(TestContext.Current.CancellationToken);
        var broken = breakage.Apply(root).ToFullString();
        if (broken == correct)
        {
            return false;
        }

        var repaired = new RepairedProgram(program.Shape, ("Program.cs", broken)) { AlsoOn = [.. OffByDefault.Where(id => id == breakage.Id)] };
        Assert.True(!(await repaired.ErrorsAsync()).Any(), $"{program} {breakage}: {string.Join("\n", await repaired.ErrorsAsync())}\n{broken}");
        Assert.Contains(await repaired.AnalyzeAsync(), diagnostic => diagnostic.Id == breakage.Id);
        await repaired.TakeFixesAsync(breakage.Id);

        var files = await repaired.FilesAsync();
        var rest = (await repaired.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == breakage.Id).ToList();
        Assert.True(rest.Count == 0, $"{program} {breakage}: no fix for {string.Join("\n", rest)}\n{broken}\nFixed:\n{files[0].Text}");
        if (breakage.IsUndone)
        {
            Assert.Equal(StackOf(program.Shape, [("Program.cs", correct)]), StackOf(program.Shape, files));
        }

        if (runs)
        {
            var comparison = await ProgramComparison.CompareAsync(OracleProgram.Create(breakage.Id, files.Append(("Config.cs", "// Config: project:machine=/subscriptions/1/machine"))), TestContext.Current.CancellationToken);
            Assert.NotEqual(0, comparison.Resources);
            Assert.DoesNotContain(comparison.Findings, finding => finding.Outcome == Outcome.Wrong);
        }

        return true;
    }

    /// <summary>What the program registers, in no particular order.</summary>
    internal static ImmutableArray<string> StackOf(ProviderShape shape, IEnumerable<(string Path, string Text)> files)
        => [.. DryRun.Run(Evaluation.StackText.Compile(shape, Microsoft.CodeAnalysis.OutputKind.ConsoleApplication, [.. files.Select(file => file.Text)]), TestContext.Current.CancellationToken)
            .SelectMany(stack => stack.Resources)
            .Where(resource => resource.Mode != ResourceMode.Component)
            .Select(resource => $"{resource.Type} {resource.Name} {resource.Presence} {resource.Inputs}")
            .Order(StringComparer.Ordinal)];
}
