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

    private protected override ImmutableArray<Func<Repair, Task<bool>>> Ways => ImmutableArray.CreateRange(Repetition.Ways(RepeatAsync).Append(ApplyAsync));

    private static async Task<bool> RepeatAsync(Repair repair, int tried)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not [var network])
        {
            return false;
        }

        var examples = await ResourceExamples.FindAsync(repair, DnsKinds.VirtualNetworkLink).ConfigureAwait(false);
        var repetition = new[] { repair.Place, network }
            .SelectMany(resource => examples.Select(example => example.Repeat(resource, type => SymbolEqualityComparer.Default.Equals(type, TypeOf(resource)), variable => $"{variable}.Id", isOrdered: false)))
            .OfType<Repetition>()
            .ElementAtOrDefault(tried);
        repetition?.Write();
        return repetition is not null;
    }

    private static ITypeSymbol? TypeOf(Place resource) => resource.Creation is { } creation ? resource.Model.GetTypeInfo(creation).Type : null;

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
