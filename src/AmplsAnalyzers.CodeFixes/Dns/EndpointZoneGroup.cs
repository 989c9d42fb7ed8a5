using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>Gives a private endpoint its zone group: a resource behind it in Pulumi.AzureNative, args inside it in Pulumi.Azure.</summary>
internal static class EndpointZoneGroup
{
    /// <summary>False where the network, or what else is needed, can't be named beside the endpoint.</summary>
    public static async Task<bool> DeclareAsync(Repair repair, Place endpoint, ImmutableArray<string> zones, Place network)
    {
        if (await WrittenArgs.OfResourceAsync(repair, endpoint).ConfigureAwait(false) is not { } args
            || args.Find("ResourceGroupName") is not { } resourceGroup)
        {
            return false;
        }

        return repair.Mistake.Provider == Provider.Classic
            ? DeclareInside(endpoint, args, zones, network, resourceGroup)
            : DeclareBehind(endpoint, zones, network, resourceGroup);
    }

    private static bool DeclareBehind(Place endpoint, ImmutableArray<string> zones, Place network, Place resourceGroup)
    {
        if (endpoint.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement || !Statements.HasRoomBeside(statement))
        {
            return false;
        }

        var end = statement.Span.End;
        if (ResourceVariable.Find(network, statement, end) is not { IsSequence: false } networkVariable
            || !NameableExpression.IsNameable(resourceGroup, statement, end)
            || NewResource.Of(DnsKinds.PrivateDnsZoneGroup, endpoint) is not { } zoneGroup
            || zoneGroup.InputOf("PrivateDnsZoneConfigs") is not { } entry
            || LogicalName.Extend(endpoint, "-zones", new HashSet<string>(StringComparer.Ordinal)) is not { } name
            || ZoneLoop.Write(endpoint, zones, resourceGroup.Node.ToString(), networkVariable.Expression, entry, [], Provider.AzureNative) is not { } loop
            || (ResourceVariable.Find(endpoint, statement, end) ?? ResourceVariable.Introduce(endpoint, statement, end, "endpoint", new HashSet<string>(StringComparer.Ordinal))) is not { IsSequence: false } variable
            || zoneGroup.Write(name, [("ResourceGroupName", resourceGroup.Node.ToString()), ("PrivateEndpointName", $"{variable.Expression}.Name"), ("PrivateDnsZoneConfigs", loop.List)], []) is not { } creation)
        {
            return false;
        }

        Statements.InsertAfter(endpoint.At(statement), loop.Statements.Append(($"_ = {creation};", true)));
        return true;
    }

    private static bool DeclareInside(Place endpoint, WrittenArgs args, ImmutableArray<string> zones, Place network, Place resourceGroup)
    {
        const string Group = "PrivateDnsZoneGroup";
        if (args.Place.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || !Statements.HasRoomBeside(statement)
            || args.TypeOf(Group) is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol group] }
            || ListOf(group, "PrivateDnsZoneIds") is not { } entry
            || ResourceVariable.Find(network, statement) is not { IsSequence: false } networkVariable
            || !NameableExpression.IsNameable(resourceGroup, statement, statement.SpanStart)
            || ZoneLoop.Write(endpoint, zones, resourceGroup.Node.ToString(), networkVariable.Expression, entry, [], Provider.Classic) is not { } loop)
        {
            return false;
        }

        Statements.InsertBefore(args.Place.At(statement), loop.Statements.Select((code, i) => (code.Code, i == 0 && args.Place.Layout.FollowsEmptyLine(statement))));
        args.Set(Group, $"new {Code.NameOf(group)} {{ Name = \"azuremonitor\", PrivateDnsZoneIds = {loop.List} }}");
        return true;
    }

    private static ITypeSymbol? ListOf(INamedTypeSymbol args, string property)
        => (args.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault()?.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
}
