using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>
/// AMPLS101: writes <c>"global"</c> as the scope's location. A region that is the location of something else too is right for that, and stays as it is.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetGlobalLocationFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS101");

    private protected override string Title => "Set the location to \"global\"";

    private protected override string EquivalenceKey => EquivalenceKeys.SetGlobalLocation;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Place.IsTypeName)
        {
            return false;
        }

        foreach (var place in await SoleUse.PlacesAsync(repair).ConfigureAwait(false))
        {
            place.Replace(Code.Literal(repair.Mistake.Value ?? "global"));
        }

        return true;
    }
}
