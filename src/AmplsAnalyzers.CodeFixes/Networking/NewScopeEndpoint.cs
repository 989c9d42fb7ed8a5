using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>Writes a private endpoint to a scope, with its zones and zone group.</summary>
internal static class NewScopeEndpoint
{
    private const string Group = "azuremonitor";

    /// <summary>False where the scope, the network, the subnet or a scoped resource can't be named behind the statement.</summary>
    public static async Task<bool> ConnectAsync(Repair repair, Place statement, Place network, Place subnet, ImmutableArray<Place> scopedResources, ImmutableArray<string> zones)
    {
        var end = statement.Node.Span.End;
        var scope = repair.Place;
        if (ResourceVariable.Find(scope, statement.Node, end) is not { IsSequence: false } scopeVariable
            || ResourceVariable.Find(network, statement.Node, end) is not { IsSequence: false } networkVariable
            || ResourceVariable.Find(subnet, statement.Node, end) is not { IsSequence: false } subnetVariable
            || scopedResources.Any(scoped => ResourceVariable.Find(scoped, statement.Node, end) is null && !ResourceVariable.CanIntroduce(scoped, statement.Node, end))
            || await WrittenArgs.OfResourceAsync(repair, scope).ConfigureAwait(false) is not { } scopeArgs
            || scopeArgs.Find("ResourceGroupName") is not { } resourceGroup
            || !NameableExpression.IsNameable(resourceGroup, statement.Node, end)
            || NewResource.Of(NetworkKinds.PrivateEndpoint, scope) is not { } endpoint
            || LogicalName.Extend(scope, "-endpoint", new HashSet<string>(StringComparer.Ordinal)) is not { } name)
        {
            return false;
        }

        var last = scopedResources.RemoveAll(earlier => scopedResources.Any(later => later != earlier && Dependencies.Names(later, earlier)));
        var dependencies = last.IsEmpty ? [] : NeededResources.Name(statement.Node, last, end);
        var inputs = new List<(string, string)> { ("ResourceGroupName", resourceGroup.Node.ToString()) };
        if (await WrittenArgs.OfResourceAsync(repair, network).ConfigureAwait(false) is { } networkArgs
            && networkArgs.Find("Location") is { } location
            && NameableExpression.IsNameable(location, statement.Node, end))
        {
            inputs.Add(("Location", location.Node.ToString()));
        }

        var codes = dependencies is null ? null
            : repair.Mistake.Provider == Provider.Classic ? WriteClassic()
            : WriteNative();
        if (codes is null)
        {
            return false;
        }

        Statements.InsertAfter(statement, codes);
        return true;

        IReadOnlyList<(string, bool)>? WriteNative()
        {
            var variable = FreeName.Local(scope, "endpoint", []);
            if (endpoint.InputOf("Subnet") is not { } subnetType
                || endpoint.InputOf("PrivateLinkServiceConnections") is not { } connection
                || NewResource.Of(DnsKinds.PrivateDnsZoneGroup, scope) is not { } zoneGroup
                || zoneGroup.InputOf("PrivateDnsZoneConfigs") is not { } entry
                || LogicalName.Extend(scope, "-zones", new HashSet<string>(StringComparer.Ordinal)) is not { } groupName
                || ZoneLoop.Write(scope, zones, resourceGroup.Node.ToString(), networkVariable.Expression, entry, [], Provider.AzureNative) is not { } loop)
            {
                return null;
            }

            inputs.Add(("Subnet", $"new {Code.NameOf(subnetType)} {{ Id = {subnetVariable.Expression}.Id }}"));
            inputs.Add(("PrivateLinkServiceConnections", $"{{ new {Code.NameOf(connection)} {{ Name = {Code.Literal(Group)}, PrivateLinkServiceId = {scopeVariable.Expression}.Id, GroupIds = {{ {Code.Literal(Group)} }} }} }}"));
            return endpoint.Write(name, inputs, dependencies) is { } creation
                && zoneGroup.Write(groupName, [("ResourceGroupName", resourceGroup.Node.ToString()), ("PrivateEndpointName", $"{variable}.Name"), ("PrivateDnsZoneConfigs", loop.List)], []) is { } grouping
                    ? [($"var {variable} = {creation};", true), .. loop.Statements, ($"_ = {grouping};", true)]
                    : null;
        }

        IReadOnlyList<(string, bool)>? WriteClassic()
        {
            if (endpoint.InputOf("PrivateServiceConnection") is not { } connection
                || endpoint.InputOf("PrivateDnsZoneGroup") is not { } zoneGroup
                || ZoneLoop.Write(scope, zones, resourceGroup.Node.ToString(), networkVariable.Expression, scope.Model.Compilation.GetSpecialType(SpecialType.System_String), [], Provider.Classic) is not { } loop)
            {
                return null;
            }

            inputs.Add(("SubnetId", $"{subnetVariable.Expression}.Id"));
            inputs.Add(("PrivateServiceConnection", $"new {Code.NameOf(connection)} {{ Name = {Code.Literal(Group)}, IsManualConnection = false, PrivateConnectionResourceId = {scopeVariable.Expression}.Id, SubresourceNames = {{ {Code.Literal(Group)} }} }}"));
            inputs.Add(("PrivateDnsZoneGroup", $"new {Code.NameOf(zoneGroup)} {{ Name = {Code.Literal(Group)}, PrivateDnsZoneIds = {loop.List} }}"));
            return endpoint.Write(name, inputs, dependencies) is { } creation ? [.. loop.Statements, ($"_ = {creation};", true)] : null;
        }
    }
}
