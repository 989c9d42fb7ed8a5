using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS608: links a zone to the network in which it has to answer. Where the program makes its links for a list of zones or networks, the list gets longer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LinkZoneToNetworkFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS608");

    private protected override string Title => "Link the zone to the endpoint's network";

    private protected override string EquivalenceKey => EquivalenceKeys.LinkZoneToNetwork;

    private protected override ImmutableArray<Func<Repair, Task<bool>>> Ways => ImmutableArray.Create<Func<Repair, Task<bool>>>(ExtendListAsync, ApplyAsync);

    private static async Task<bool> ExtendListAsync(Repair repair)
        => await TryAddAsync(repair, repair.Place).ConfigureAwait(false)
            || (await repair.TargetsAsync().ConfigureAwait(false) is [var network] && await TryAddAsync(repair, network).ConfigureAwait(false));

    private static Task<bool> TryAddAsync(Repair repair, Place resource)
        => ResourceList.TryAddAsync(repair, DnsKinds.VirtualNetworkLink, resource, variable => $"{variable}.Id", isMixed: false);

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        var zone = repair.Place;
        if (zone.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } declared
            || await repair.TargetsAsync().ConfigureAwait(false) is not [var network])
        {
            return false;
        }

        // Behind the later one of the two.
        var statement = network.Node.SyntaxTree == zone.Node.SyntaxTree && network.Node.FirstAncestorOrSelf<StatementSyntax>() is { } other && other.SpanStart > declared.SpanStart ? other : declared;
        var end = statement.Span.End;
        if (ResourceVariable.Find(zone, statement, end) is not { IsSequence: false } zoneVariable
            || ResourceVariable.Find(network, statement, end) is not { IsSequence: false } networkVariable
            || await WrittenArgs.OfResourceAsync(repair, zone).ConfigureAwait(false) is not { } zoneArgs
            || zoneArgs.Find("ResourceGroupName") is not { } group
            || !NameableExpression.IsNameable(group, statement, end)
            || LogicalName.Extend(zone, "-link", new HashSet<string>(StringComparer.Ordinal)) is not { } name
            || NetworkLink.Write(zone, name, group.Node.ToString(), zoneVariable.Expression, networkVariable.Expression, repair.Mistake.Provider) is not { } creation)
        {
            return false;
        }

        Statements.InsertAfter(zone.At(statement), $"_ = {creation};", isSetApart: true);
        return true;
    }
}
