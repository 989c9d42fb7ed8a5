using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Oracle.Comparison;

/// <summary>What came of the prediction of one input.</summary>
internal enum Outcome
{
    Predicted,
    Unknown,
    Wrong,
}

/// <param name="Outcome">What came of it.</param>
/// <param name="Resource">The resource, by class and name.</param>
/// <param name="Path">The input by wire names, for instance <c>subnets[0].name</c>; in parentheses what is no input: the parent, the id of a read, whether the resource is there.</param>
/// <param name="Reason">For an unknown input, why the dry run doesn't know it.</param>
/// <param name="Detail">For a wrong one, what was predicted and what came.</param>
/// <param name="Syntax">Where the program gives the input its value.</param>
internal sealed record InputFinding(Outcome Outcome, string Resource, string Path, UnknownReason? Reason, string? Detail, SyntaxNode? Syntax)
{
    /// <summary>File and line, from 1.</summary>
    public string Line => Syntax?.GetLocation().GetLineSpan() is { } span ? $"{Path_(span.Path)}:{span.StartLinePosition.Line + 1}" : "";

    public override string ToString() => $"{Outcome} {Resource} {Path}: {Reason?.ToString() ?? Detail} {Line}";

    private static string Path_(string path) => System.IO.Path.GetFileName(path);
}
