using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Oracle.Execution;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Oracle.Comparison;

/// <summary>A program's dry run held against its execution.</summary>
/// <param name="Program">The program.</param>
/// <param name="Compilation">The program as its user would compile it.</param>
/// <param name="Predicted">What the dry run predicts.</param>
/// <param name="Resources">How many resources were registered.</param>
/// <param name="Findings">What came of the prediction of each input.</param>
internal sealed record ProgramComparison(OracleProgram Program, Compilation Compilation, ImmutableArray<Stack> Predicted, int Resources, ImmutableArray<InputFinding> Findings)
{
    public int Count(Outcome outcome) => Findings.Count(finding => finding.Outcome == outcome);

    /// <exception cref="InvalidOperationException">The program doesn't compile or fails.</exception>
    public static async Task<ProgramComparison> CompareAsync(OracleProgram program, CancellationToken cancellationToken = default)
    {
        var compiled = ProgramCompilation.Compile(program);
        var stacks = DryRun.Run(compiled.Compilation, cancellationToken);
        var predicted = stacks.ToLookup(stack => HostBinding.PlaceOf(stack.EntryPoint), StringComparer.Ordinal);
        var registered = await ProgramRun.RunAsync(compiled, program.Configuration).ConfigureAwait(false);
        if (registered.IsEmpty)
        {
            throw new InvalidOperationException($"{program.Name} runs no stack.");
        }

        var wireNames = new WireNames(compiled.Compilation);
        var findings = registered.GroupBy(stack => stack.Place, StringComparer.Ordinal)
            .SelectMany(place => place.Select((stack, i) => new StackComparison(predicted[place.Key].ElementAtOrDefault(i), stack, wireNames).Compare()))
            .SelectMany(found => found);
        return new ProgramComparison(program, compiled.Compilation, stacks, registered.Sum(stack => stack.Resources.Length), [.. findings]);
    }
}
