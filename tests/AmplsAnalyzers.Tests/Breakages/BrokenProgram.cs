using System.Collections.Concurrent;
using System.Collections.Immutable;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Oracle;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>A correct program of the suite with one mistake.</summary>
/// <param name="Program">The correct program.</param>
/// <param name="Slip">The mistake.</param>
/// <param name="Place">Which of the places for it.</param>
/// <param name="Shape">The provider.</param>
/// <param name="Files">The files with the mistake.</param>
internal sealed record BrokenProgram(OracleProgram Program, Slip Slip, int Place, ProviderShape Shape, ImmutableArray<(string Path, string Text)> Files)
{
    // The definitions of builders need the generator, which writes what the fixes don't edit.
    private static readonly ImmutableArray<OracleProgram> Programs =
        [.. ProgramSuite.Programs.Where(program => program.Files.Any(file => file.Text.Contains("PrivateLinkScope", StringComparison.Ordinal) || file.Text.Contains("PrivateEndpoint", StringComparison.Ordinal))
            && !program.Files.Any(file => file.Text.Contains("PrivateLinkScopeBuilder", StringComparison.Ordinal)))];

    private static readonly ConcurrentDictionary<string, ImmutableArray<BrokenProgram>> Known = new(StringComparer.Ordinal);

    /// <summary>Any mistake in any program; null where the program has no room for one.</summary>
    public static async Task<BrokenProgram?> DrawAsync(Random random)
    {
        var slips = (await BreakAsync(Programs[random.Next(Programs.Length)])).GroupBy(broken => broken.Slip).ToList();
        if (slips.Count == 0)
        {
            return null;
        }

        var places = slips[random.Next(slips.Count)].ToList();
        return places[random.Next(places.Count)];
    }

    public override string ToString() => $"{Program.Name}: {Slip}, place {Place}";

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
                .. from slip in Slip.Known
                   from place in (
                       from file in program.Files
                       let model = compiled.Compilation.GetSemanticModel(compiled.Compilation.SyntaxTrees.Single(tree => tree.FilePath == file.Path))
                       from root in slip.Find(model)
                       select program.Files.Replace(file, (file.Path, root.ToFullString()))).Index()
                   select new BrokenProgram(program, slip, place.Index, compiled.Shape, place.Item),
            ]
            : [];
        Known.TryAdd(program.Name, known);
        return known;
    }
}
