using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>AMPLS103: writes the access mode that was most likely meant, where the unknown one is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetKnownAccessModeFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS103");

    private protected override string Title => "Set a known access mode";

    private protected override string EquivalenceKey => EquivalenceKeys.SetKnownAccessMode;

    private protected override bool MayUncover(string id, string other) => true;

    private protected override Task<bool> ApplyAsync(Repair repair) => WrongValues.ReplaceAsync(repair);
}
