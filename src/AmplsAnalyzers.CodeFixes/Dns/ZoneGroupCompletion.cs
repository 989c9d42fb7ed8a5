using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>Adds zones to a zone group: those that the program declares already by their variables, the others from a loop that declares them.</summary>
internal static class ZoneGroupCompletion
{
    public static async Task<bool> ApplyAsync(Repair repair, IReadOnlyList<Place> declared, Place? network)
    {
        var isClassic = repair.Mistake.Provider == Provider.Classic;
        var property = isClassic ? "PrivateDnsZoneIds" : "PrivateDnsZoneConfigs";
        var args = isClassic ? WrittenArgs.OfCreation(repair.Place) : await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false);
        if (args?.Place.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || !Statements.HasRoomBeside(statement)
            || (args.TypeOf(property) as INamedTypeSymbol)?.TypeArguments is not [var entry]
            || await EntriesAsync(repair, declared, statement, entry).ConfigureAwait(false) is not { } entries)
        {
            return false;
        }

        var others = repair.Mistake.Zones.RemoveAll(zone => entries.Any(known => string.Equals(known.Zone, zone, StringComparison.OrdinalIgnoreCase)));
        var codes = entries.Select(known => known.Code).ToArray();
        if (others.IsEmpty)
        {
            return ZoneGroupEntries.TryAdd(args, property, codes);
        }

        // The resource that holds the group is the model of the zones.
        var model = isClassic ? HolderOf(repair.Place) : repair.Place;
        if (network is null
            || model is null
            || await MonitorZoneMention.IsAnywhereAsync(repair, others).ConfigureAwait(false)
            || ResourceVariable.Find(network, statement) is not { IsSequence: false } networkVariable
            || await WrittenArgs.OfResourceAsync(repair, model).ConfigureAwait(false) is not { } modelArgs
            || modelArgs.Find("ResourceGroupName") is not { } resourceGroup
            || !NameableExpression.IsNameable(resourceGroup, statement, statement.SpanStart)
            || PresentIn(args, property) is not { } present
            || ZoneLoop.Write(model, others, resourceGroup.Node.ToString(), networkVariable.Expression, entry, [.. present, .. codes], repair.Mistake.Provider) is not { } loop)
        {
            return false;
        }

        Statements.InsertBefore(args.Place.At(statement), loop.Statements.Select((code, i) => (code.Code, i == 0 && args.Place.Layout.FollowsEmptyLine(statement))));
        args.Set(property, loop.List);
        return true;
    }

    // The entries of a group for zones that are declared; null if one of them can't be named.
    private static async Task<IReadOnlyList<(string Zone, string Code)>?> EntriesAsync(Repair repair, IReadOnlyList<Place> declared, StatementSyntax statement, ITypeSymbol entry)
    {
        var entries = new List<(string, string)>();
        foreach (var zone in declared)
        {
            if (ResourceVariable.Find(zone, statement) is not { IsSequence: false } variable
                || await WrittenArgs.OfResourceAsync(repair, zone).ConfigureAwait(false) is not { } args
                || args.Find(DnsKinds.PrivateZone.Inputs["name"].In(repair.Mistake.Provider)!)?.Node is not LiteralExpressionSyntax { Token.ValueText: var name })
            {
                return null;
            }

            var id = $"{variable.Expression}.Id";
            entries.Add((name, repair.Mistake.Provider == Provider.Classic ? id : $"new {Code.NameOf(entry)} {{ Name = {Code.Literal(name.Replace('.', '-'))}, PrivateDnsZoneId = {id} }}"));
        }

        return entries;
    }

    // Null where the list is not written out.
    private static IReadOnlyList<string>? PresentIn(WrittenArgs args, string property) => args.Find(property) switch
    {
        null => args.Additions(property).Any() ? null : [],
        { } list when ElementList.Elements(list.Node) is { } elements => elements.All(element => element is ExpressionSyntax) ? Texts(list, elements) : null,
        { Node: ObjectCreationExpressionSyntax single } list => Texts(list, [single]),
        _ => null,
    };

    private static List<string> Texts(Place list, IEnumerable<SyntaxNode> elements) => elements.Select(element => list.Layout.Unindent(element.ToString(), element)).ToList();

    private static Place? HolderOf(Place group)
        => group.Node.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().Select(creation => group.At(creation is ObjectCreationExpressionSyntax typed ? typed.Type : creation))
            .FirstOrDefault(creation => CreatedKind.Of(creation) == NetworkKinds.PrivateEndpoint);
}
