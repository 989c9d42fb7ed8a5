using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>AMPLS110: removes an exclusion that changes nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveExclusionFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS110");

    private protected override string Title => "Remove the exclusion";

    private protected override string EquivalenceKey => EquivalenceKeys.RemoveExclusion;

    private protected override Task<bool> ApplyAsync(Repair repair) => Task.FromResult(ListedValue.Remove(repair.Place));
}
