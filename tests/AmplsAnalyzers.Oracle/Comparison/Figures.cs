namespace AmplsAnalyzers.Oracle.Comparison;

/// <summary>How many inputs of how many resources the dry run predicted. An input is a leaf: <c>subnets[0].name</c>, not <c>subnets</c>.</summary>
internal sealed record Figures(int Programs, int Resources, int Inputs, int Predicted, int Unknown, int Wrong)
{
    public static Figures Of(IReadOnlyCollection<ProgramComparison> programs) => new(
        programs.Count,
        programs.Sum(program => program.Resources),
        programs.Sum(program => program.Findings.Length),
        programs.Sum(program => program.Count(Outcome.Predicted)),
        programs.Sum(program => program.Count(Outcome.Unknown)),
        programs.Sum(program => program.Count(Outcome.Wrong)));

    public override string ToString()
        => FormattableString.Invariant($"{Programs} programs, {Resources} resources, {Inputs} inputs: {Predicted} predicted ({100.0 * Predicted / Math.Max(Inputs, 1):0.0} %), {Unknown} unknown, {Wrong} wrong");
}
