using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Tests.Documentation;
using AmplsAnalyzers.Tests.Robustness;
using AmplsAnalyzers.Tests.Sampling;
using CsCheck;
using Xunit;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>Names, the order of files, unrelated code and functions that only give a piece of code a name change neither the stack nor what the rules say of it.</summary>
public sealed class MetamorphicTests
{
    private static readonly ImmutableArray<OracleProgram> Programs =
    [
        .. SeedPrograms.All,
        .. RulePage.Ids.Select(id => RulePage.Of(id).Bad).Where(example => !example.Code.StartsWith("using ", StringComparison.Ordinal))
            .Select(example => OracleProgram.Create($"the bad example of {example.Id}", ("Program.cs", example.Program))),
    ];

    private static readonly ConcurrentDictionary<OracleProgram, Lazy<Task<Observation>>> Observed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The environment variable <c>AMPLS_REWRITTEN_PROGRAMS</c> sets another number.</summary>
    private static readonly int Samples = int.Parse(Environment.GetEnvironmentVariable("AMPLS_REWRITTEN_PROGRAMS") ?? "250", CultureInfo.InvariantCulture);

    private static readonly Gen<Sample> GenSample = Gen.Select(
        Gen.Int[0, Programs.Length - 1], Gen.Int[0, Rewriting.All.Length - 1], Gen.Int,
        (program, rewriting, seed) => new Sample(Programs[program], Rewriting.All[rewriting], seed));

    [Fact]
    public Task TheWayItIsWrittenChangesNothing() => GenSample.CheckAsync(CheckAsync, Samples);

    /// <summary>Most programs are correct, and not every one has a place for every rewriting. This one has, and what is compared isn't silence.</summary>
    [Fact]
    public async Task TheBrokenSampleIsRewrittenInEveryWay()
    {
        foreach (var rewriting in Rewriting.All)
        {
            var (rewritten, observation) = await CheckAsync(new Sample(SeedPrograms.Misconfigured, rewriting, Seed: 1));
            Assert.NotEqual(SeedPrograms.Misconfigured.Files, rewritten!.Program.Files);
            Assert.NotEmpty(observation!.Diagnostics);
        }
    }

    private static async Task<(RewrittenProgram?, Observation?)> CheckAsync(Sample sample)
    {
        var before = await Observed.GetOrAdd(sample.Program, _ => new(() => Observation.OfAsync(sample.Program, CancellationToken.None))).Value;
        if (sample.Rewriting.Apply(sample.Program, before.Compiled, new System.Random(sample.Seed)) is not { } rewritten)
        {
            return default;
        }

        var after = await Observation.OfAsync(rewritten.Program, CancellationToken.None);
        Assert.True(before.Stacks == after.Stacks, $"{sample}\n{Text(rewritten)}\n{before.Stacks}\n---\n{after.Stacks}");
        var differences = before.Differences(rewritten, after).ToList();
        Assert.True(differences.Count == 0, $"{sample}\n{Text(rewritten)}\n{string.Join("\n", differences)}");
        return (rewritten, after);
    }

    private static string Text(RewrittenProgram rewritten) => string.Join("\n", rewritten.Program.Files.Select(file => $"// {file.Path}\n{file.Text}"));

    private sealed record Sample(OracleProgram Program, Rewriting Rewriting, int Seed)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Program.Name}, {Rewriting}, seed {Seed}");
    }
}
