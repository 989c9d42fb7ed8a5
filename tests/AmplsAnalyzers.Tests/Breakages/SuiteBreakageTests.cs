using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Oracle.Comparison;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>
/// The correct programs of the suite, each with one mistake somewhere. Every fix that is offered removes its diagnostic, brings no other and compiles; where the fix
/// knows the one right value, the stack is what it was; and the fixed program runs.
/// </summary>
public sealed class SuiteBreakageTests
{
    /// <summary>The environment variable <c>AMPLS_SUITE_BREAKAGES</c> sets another number.</summary>
    private static readonly int Slips = int.Parse(Environment.GetEnvironmentVariable("AMPLS_SUITE_BREAKAGES") ?? "40", CultureInfo.InvariantCulture);

    private const int MaxFailures = 10;

    // The definitions of builders need the generator, which writes what the fixes don't edit.
    private static readonly ImmutableArray<OracleProgram> Programs =
        [.. ProgramSuite.Programs.Where(program => program.Files.Any(file => file.Text.Contains("PrivateLinkScope", StringComparison.Ordinal) || file.Text.Contains("PrivateEndpoint", StringComparison.Ordinal))
            && !program.Files.Any(file => file.Text.Contains("PrivateLinkScopeBuilder", StringComparison.Ordinal)))];

    private static readonly ConcurrentDictionary<string, ImmutableArray<BrokenProgram>> Known = new(StringComparer.Ordinal);

    [Fact]
    public async Task AnyProgramIsRepaired()
    {
        var random = new Random(Seed: 5);
        var repaired = 0;
        var failures = new List<string>();
        for (var i = 0; i < Slips && failures.Count < MaxFailures; i++)
        {
            var slips = (await BreakAsync(Programs[random.Next(Programs.Length)])).GroupBy(broken => broken.Slip).ToList();
            if (slips.Count == 0)
            {
                continue;
            }

            var places = slips[random.Next(slips.Count)].ToList();
            var broken = places[random.Next(places.Count)];
            try
            {
                repaired += await RepairAsync(broken) ? 1 : 0;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failures.Add($"{broken}, place {places.IndexOf(broken)}: {exception.Message}");
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{repaired} of {Slips} programs were broken and repaired.");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.NotEqual(0, repaired);
    }

    /// <summary>False where nobody sees the mistake, or no fix is offered.</summary>
    private static async Task<bool> RepairAsync(BrokenProgram broken)
    {
        var program = new RepairedProgram(broken.Shape, broken.Files);
        if ((await program.ErrorsAsync()).Any())
        {
            return false;
        }

        var diagnostics = await program.AnalyzeAsync();
        await program.TakeFixesAsync();
        if (program.Taken.Count == 0)
        {
            return false;
        }

        var files = await program.FilesAsync();
        if ((await program.AnalyzeAsync()).IsEmpty && diagnostics.All(diagnostic => Slip.Undone.Contains(diagnostic.Id)))
        {
            Assert.Equal(BreakageTests.StackOf(broken.Shape, broken.Program.Files), BreakageTests.StackOf(broken.Shape, files), StringComparer.OrdinalIgnoreCase);
        }

        var comparison = await ProgramComparison.CompareAsync(OracleProgram.Create(broken.Program.Name, files), TestContext.Current.CancellationToken);
        Assert.NotEqual(0, comparison.Resources);
        Assert.DoesNotContain(comparison.Findings, finding => finding.Outcome == Outcome.Wrong);
        return true;
    }

    /// <summary>All the mistakes that can be made in the program; none if it is not correct, or doesn't compile without its configuration.</summary>
    private static async Task<ImmutableArray<BrokenProgram>> BreakAsync(OracleProgram program)
    {
        if (Known.TryGetValue(program.Name, out var known))
        {
            return known;
        }

        var compiled = ProgramCompilation.Compile(program);
        known = (await new RepairedProgram(compiled.Shape, program.Files).AnalyzeAsync()).All(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info)
            ?
            [
                .. from file in program.Files
                   let model = compiled.Compilation.GetSemanticModel(compiled.Compilation.SyntaxTrees.Single(tree => tree.FilePath == file.Path))
                   from slip in Slip.Known
                   from root in slip.Find(model)
                   select new BrokenProgram(program, slip, compiled.Shape, program.Files.Replace(file, (file.Path, root.ToFullString()))),
            ]
            : [];
        Known.TryAdd(program.Name, known);
        return known;
    }

    private sealed record BrokenProgram(OracleProgram Program, Slip Slip, ProviderShape Shape, ImmutableArray<(string Path, string Text)> Files)
    {
        public override string ToString() => $"{Program.Name}: {Slip}";
    }
}
