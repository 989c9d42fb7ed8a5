using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>A scope and what is created in order around it.</summary>
/// <param name="Scope">The creation of the scope.</param>
/// <param name="ScopedResources">The creations of what it holds.</param>
/// <param name="Endpoints">The creations of the private endpoints that connect networks to it.</param>
/// <param name="LeftOut">The creation of the resource that the scope should hold too; null where that is the one of the mistake.</param>
internal sealed record ScopeSurroundings(Place Scope, ImmutableArray<Place> ScopedResources, ImmutableArray<Place> Endpoints, Place? LeftOut)
{
    private static readonly ImmutableArray<ResourceKind> Scopable = ImmutableArray.Create(MonitorKinds.Workspace, MonitorKinds.Component, MonitorKinds.DataCollectionEndpoint);

    /// <summary>Null unless there is exactly one scope among the creations.</summary>
    public static ScopeSurroundings? Of(ImmutableArray<Place> creations)
    {
        return Places(MonitorKinds.PrivateLinkScope) is [var scope]
            ? new ScopeSurroundings(scope, Places(MonitorKinds.ScopedResource), Places(NetworkKinds.PrivateEndpoint), Scopable.SelectMany(kind => Places(kind)).FirstOrDefault())
            : null;

        ImmutableArray<Place> Places(ResourceKind kind) => creations.Where(creation => CreatedKind.Of(creation) == kind).ToImmutableArray();
    }
}
