using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.CodeFixes.PublicNetworkAccess;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>Writes the scoped resource that puts a resource into a scope.</summary>
internal static class ScopeMembership
{
    private static readonly ImmutableArray<ResourceKind> Scopable = ImmutableArray.Create(MonitorKinds.Workspace, MonitorKinds.Component, MonitorKinds.DataCollectionEndpoint, MonitorKinds.AzureMonitorWorkspace);

    /// <summary>As the program adds others, by a list or a helper; or else by a scoped resource of its own, in the lists that hold the others or waited for by each endpoint.</summary>
    public static ImmutableArray<Func<Repair, Task<bool>>> Ways { get; } = ImmutableArray.CreateRange(
        Repetition.Ways(RepeatAsync).Append(repair => JoinAsync(repair, isListed: true)).Append(repair => JoinAsync(repair, isListed: false)));

    /// <summary>
    /// Adds the resource that the repair has to name to the one scope that it names, or else the resource of its place. In a private-only scope, the resource is closed to
    /// public networks as well: open, it would be half in. False where they have no common place at which they, and all that must be created before, can be named.
    /// </summary>
    public static Task<bool> JoinAsync(Repair repair, bool isListed)
        => JoinAsync(repair, async (resource, scope) =>
        {
            foreach (var statement in Statements.LatestOf(resource, scope.ScopedResources.Add(scope.Scope).Add(resource)))
            {
                if (await AddAsync(repair, resource, scope, statement, isListed).ConfigureAwait(false))
                {
                    return true;
                }
            }

            return false;
        });

    private static Task<bool> RepeatAsync(Repair repair, int tried)
        => JoinAsync(repair, async (resource, scope) =>
        {
            var examples = await ResourceExamples.FindAsync(repair, MonitorKinds.ScopedResource).ConfigureAwait(false);
            if (examples.Select(example => example.Repeat(resource, CreatedKind.IsOneOf(Scopable), variable => IdOf(repair, variable), isOrdered: true)).OfType<Repetition>().ElementAtOrDefault(tried) is not { } repetition)
            {
                return false;
            }

            repetition.Write();
            return repetition.Variable is not { } variable
                || ScopedResourceLists.TryAdd(repetition.Place, scope.ScopedResources, variable)
                || await WaitAsync(repair, scope.Endpoints.RemoveAll(endpoint => !IsReachable(repetition.Place, endpoint)), variable).ConfigureAwait(false);
        });

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

    private static async Task<bool> AddAsync(Repair repair, Place resource, ScopeSurroundings scope, Place statement, bool isListed)
    {
        var end = statement.Node.Span.End;
        var isClassic = repair.Mistake.Provider == Provider.Classic;
        if (ResourceVariable.Find(scope.Scope, statement.Node, end) is not { IsSequence: false } scopeVariable
            || NotLinked(ResourceVariable.FindAll(resource, statement.Node, end), statement.Node.SyntaxTree) is not { IsSequence: false } resourceVariable
            || scope.ScopedResources.Any(earlier => ResourceVariable.Find(earlier, statement.Node, end) is null && !ResourceVariable.CanIntroduce(earlier, statement.Node, end))
            || (!isListed && !scope.Endpoints.All(endpoint => IsReachable(statement, endpoint)))
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
            || LogicalNameOf(resource, resourceVariable, statement, taken) is not { } name
            || member.Write(name, [("ResourceGroupName", group.Node.ToString()), ("ScopeName", $"{scopeVariable.Expression}.Name"), ("LinkedResourceId", IdOf(repair, resourceVariable.Expression))], dependencies) is not { } creation)
        {
            return false;
        }

        var variable = scope.Endpoints.IsEmpty && !isListed ? "_" : FreeName.Local(statement, $"{resourceVariable.Expression.Split('.').Last().TrimStart('_')}-link", taken);
        if (isListed ? !ScopedResourceLists.TryAdd(statement, scope.ScopedResources, variable) : !await WaitAsync(repair, scope.Endpoints, variable).ConfigureAwait(false))
        {
            return false;
        }

        Statements.InsertAfter(statement, $"{(variable == "_" ? "" : "var ")}{variable} = {creation};", isSetApart: true);
        return true;
    }

    // Of several that one helper created, the one whose id nobody uses.
    private static ResourceVariable? NotLinked(IReadOnlyList<ResourceVariable> variables, SyntaxTree tree)
        => variables.Count < 2
            ? variables.FirstOrDefault()
            : variables.FirstOrDefault(variable => !tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == "Id" && access.Expression.ToString() == variable.Expression));

    // What a helper calls a resource, nobody can say elsewhere.
    private static string? LogicalNameOf(Place resource, ResourceVariable variable, Place statement, HashSet<string> taken)
        => ResourceArguments.Find(resource.Creation?.ArgumentList, "name", 0)?.Expression is { } name && (name.IsKind(SyntaxKind.StringLiteralExpression) || NameableExpression.IsNameable(resource.At(name), statement.Node, statement.Node.Span.End))
            ? LogicalName.Extend(resource, "-link", taken)
            : Code.Literal(FreeName.Logical(statement, $"{variable.Expression.Split('.').Last().TrimStart('_')}-link", taken));

    private static async Task<bool> WaitAsync(Repair repair, ImmutableArray<Place> endpoints, string variable)
    {
        foreach (var endpoint in endpoints)
        {
            if (!await Dependencies.AddAsync(repair, endpoint, [new ResourceVariable(variable, IsSequence: false)]).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    // What is declared behind the statement can be named where the endpoint is created.
    private static bool IsReachable(Place statement, Place endpoint)
        => endpoint.Creation is not null && endpoint.Node.SyntaxTree == statement.Node.SyntaxTree && ResourceVariable.IsInScope((StatementSyntax)statement.Node, endpoint.Node, endpoint.Node.SpanStart);

    private static string IdOf(Repair repair, string resource)
        => repair.Mistake.Id == "AMPLS416"
            ? AzureMonitorWorkspaceOutputs.DataCollectionEndpointId(resource, repair.Mistake.Provider)
            : $"{resource}.Id";
}
