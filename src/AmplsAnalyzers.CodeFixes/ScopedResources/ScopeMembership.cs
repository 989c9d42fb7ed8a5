using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.CodeFixes.PublicNetworkAccess;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>Writes the scoped resource that puts a resource into a scope.</summary>
internal static class ScopeMembership
{
    /// <summary>
    /// Adds the resource that the repair has to name to the one scope that it names, or else the resource of its place. In a private-only scope, the resource is closed to
    /// public networks as well: open, it would be half in. False where they have no common place at which they, and all that must be created before, can be named.
    /// </summary>
    public static Task<bool> JoinAsync(Repair repair) => JoinAsync(repair, (resource, scope) => AddAsync(repair, resource, scope));

    /// <summary>The same for a program that makes its scoped resources for a list of what they link: false where it doesn't.</summary>
    public static Task<bool> JoinListAsync(Repair repair)
        => JoinAsync(repair, (resource, _) => ResourceList.TryAddAsync(repair, MonitorKinds.ScopedResource, resource, variable => IdOf(repair, variable), isMixed: true));

    private static async Task<bool> JoinAsync(Repair repair, Func<Place, ScopeSurroundings, Task<bool>> add)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not { } targets || ScopeSurroundings.Of(targets) is not { } scope)
        {
            return false;
        }

        // The one at which the mistake is reported may only use it. An Azure Monitor workspace joins by the endpoint that comes with it.
        var resource = scope.LeftOut ?? repair.Place;
        return await add(resource, scope).ConfigureAwait(false)
            && (repair.Mistake.ToClose.IsEmpty || await PublicAccessInputs.CloseAsync(repair, resource, repair.Mistake.ToClose).ConfigureAwait(false));
    }

    private static async Task<bool> AddAsync(Repair repair, Place resource, ScopeSurroundings scope)
    {
        foreach (var statement in Statements.LatestOf(resource, scope.ScopedResources.Add(scope.Scope).Add(resource)))
        {
            if (await AddAsync(repair, resource, scope, statement).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<bool> AddAsync(Repair repair, Place resource, ScopeSurroundings scope, Place statement)
    {
        var end = statement.Node.Span.End;
        var isClassic = repair.Mistake.Provider == Provider.Classic;
        if (ResourceVariable.Find(scope.Scope, statement.Node, end) is not { IsSequence: false } scopeVariable
            || ResourceVariable.Find(resource, statement.Node, end) is not { IsSequence: false } resourceVariable
            || scope.ScopedResources.Any(earlier => ResourceVariable.Find(earlier, statement.Node, end) is null && !ResourceVariable.CanIntroduce(earlier, statement.Node, end))
            || scope.Endpoints.Any(endpoint => endpoint.Creation is null || !ResourceVariable.IsInScope((StatementSyntax)statement.Node, endpoint.Node, endpoint.Node.SpanStart))
            || await WrittenArgs.OfResourceAsync(repair, scope.Scope).ConfigureAwait(false) is not { } scopeArgs
            || scopeArgs.Find("ResourceGroupName") is not { } group
            || !NameableExpression.IsNameable(group, statement.Node, end)
            || NewResource.Of(isClassic ? "PrivateLinkScopedService" : "PrivateLinkScopedResource", scope.Scope) is not { } member)
        {
            return false;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var last = scope.ScopedResources.RemoveAll(earlier => scope.ScopedResources.Any(later => later != earlier && Dependencies.Names(later, earlier)));
        var dependencies = last.IsEmpty ? [] : NeededResources.Name(statement.Node, last, end);
        if (dependencies is null
            || LogicalName.Extend(resource, "-link", taken) is not { } name
            || member.Write(name, [("ResourceGroupName", group.Node.ToString()), ("ScopeName", $"{scopeVariable.Expression}.Name"), ("LinkedResourceId", IdOf(repair, resourceVariable.Expression))], dependencies) is not { } creation)
        {
            return false;
        }

        var variable = scope.Endpoints.IsEmpty ? "_" : FreeName.Local(statement, $"{resourceVariable.Expression.TrimStart('_')}-link", taken);
        foreach (var endpoint in scope.Endpoints)
        {
            if (!await Dependencies.AddAsync(repair, endpoint, [new ResourceVariable(variable, IsSequence: false)]).ConfigureAwait(false))
            {
                return false;
            }
        }

        Statements.InsertAfter(statement, $"{(variable == "_" ? "" : "var ")}{variable} = {creation};", isSetApart: true);
        return true;
    }

    private static string IdOf(Repair repair, string resource)
        => repair.Mistake.Id == "AMPLS416"
            ? AzureMonitorWorkspaceOutputs.DataCollectionEndpointId(resource, repair.Mistake.Provider)
            : $"{resource}.Id";
}
