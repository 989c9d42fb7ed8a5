using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>
/// AMPLS601: makes the missing zones as the program makes one that is there. Where zones come from a list of names, the list gets longer; where each has its own
/// statements, these are written again. Without such an example they are declared in a loop, and those that the program declares already are only added.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddMissingZonesFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS601");

    private protected override string Title => "Declare the missing zones and add them";

    private protected override string EquivalenceKey => EquivalenceKeys.AddMissingZones;

    // A zone that is there can be linked to too few networks.
    private protected override bool MayUncover(string id, string other) => other == "AMPLS608";

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not { } targets)
        {
            return false;
        }

        var declared = targets.Where(target => CreatedKind.Of(target) == DnsKinds.PrivateZone && target.IsTypeName).ToList();
        var model = targets.Where(target => !target.IsTypeName).Select(ZoneExample.Find).OfType<ZoneExample>().OrderBy(example => example.Count).LastOrDefault();
        if (model is not null && declared.Count == 0)
        {
            model.Repeat(repair.Mistake.Zones);
            return true;
        }

        var network = targets.FirstOrDefault(target => CreatedKind.Of(target) == NetworkKinds.VirtualNetwork && target.IsTypeName);
        return await ZoneGroupCompletion.ApplyAsync(repair, declared, network).ConfigureAwait(false);
    }
}
