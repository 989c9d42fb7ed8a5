using System.Collections.Immutable;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>AMPLS104: adds the access modes that a scope lacks. <c>Open</c> changes nothing for anyone until the owner decides otherwise.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddAccessModesFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS104");

    private protected override string Title => "Add the access modes, open for now";

    private protected override string EquivalenceKey => EquivalenceKeys.AddAccessModes;

    // Without modes nothing can be said of what the scope lets through.
    private protected override bool MayUncover(string id, string other) => true;

    private protected override Task<bool> ApplyAsync(Repair repair) => AccessModeInputs.SetAsync(repair, repair.Mistake.Operations, AccessModes.Open);
}
