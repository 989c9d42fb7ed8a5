using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS611: declares the zones that an endpoint to a scope needs, links them to its network, and lets the endpoint write its addresses there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DeclareZonesFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS611");

    private protected override string Title => "Declare the DNS zones and the zone group";

    private protected override string EquivalenceKey => EquivalenceKeys.DeclareZones;

    private protected override async Task<bool> ApplyAsync(Repair repair)
        => repair.Mistake.Zones is [{ Length: > 0 }, ..] zones
            && await repair.TargetsAsync().ConfigureAwait(false) is [var network]
            && !await MonitorZoneMention.IsAnywhereAsync(repair, zones).ConfigureAwait(false)
            && await EndpointZoneGroup.DeclareAsync(repair, repair.Place, zones, network).ConfigureAwait(false);
}
