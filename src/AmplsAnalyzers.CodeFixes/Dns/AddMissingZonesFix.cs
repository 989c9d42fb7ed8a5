using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>
/// AMPLS601: makes the missing zones as the program makes one that is there. Where zones come from a list of names, the list gets longer; where each has its own
/// statements, these are written again.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddMissingZonesFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS601");

    private protected override string Title => "Declare the missing zones and add them";

    private protected override string EquivalenceKey => EquivalenceKeys.AddMissingZones;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not { } names)
        {
            return false;
        }

        var model = names.Select(ZoneExample.Find).OfType<ZoneExample>().OrderByDescending(example => example.Count).FirstOrDefault();
        if (model is null)
        {
            return false;
        }

        model.Repeat(repair.Mistake.Zones);
        return true;
    }
}
