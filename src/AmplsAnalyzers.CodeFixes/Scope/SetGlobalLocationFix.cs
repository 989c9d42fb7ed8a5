using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>
/// AMPLS101: writes <c>"global"</c> as the scope's location. The region that is named there is right for what else it is the location of, so it stays as it is.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetGlobalLocationFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS101");

    private protected override string Title => "Set the location to \"global\"";

    private protected override string EquivalenceKey => EquivalenceKeys.SetGlobalLocation;

    private protected override Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Place.IsTypeName)
        {
            return Task.FromResult(false);
        }

        repair.Place.Replace(Code.Literal(repair.Mistake.Value ?? "global"));
        return Task.FromResult(true);
    }
}
