using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.PublicNetworkAccess;

/// <summary>AMPLS305: writes the setting that was most likely meant, where the unknown one is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetKnownPublicAccessFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS305");

    private protected override string Title => "Set a known public network access";

    private protected override string EquivalenceKey => EquivalenceKeys.SetKnownPublicAccess;

    private protected override bool MayUncover(string id, string other) => true;

    private protected override Task<bool> ApplyAsync(Repair repair) => WrongValues.ReplaceAsync(repair);
}
