using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS602: writes the zone's name as Azure spells it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CorrectZoneNameFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS602");

    private protected override string Title => "Correct the zone's name";

    private protected override string EquivalenceKey => EquivalenceKeys.CorrectZoneName;

    private protected override bool MayUncover(string id, string other) => true;

    private protected override Task<bool> ApplyAsync(Repair repair) => WrongValues.ReplaceAsync(repair);
}
