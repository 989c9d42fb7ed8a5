using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Tells what kind of Azure resource is created somewhere.</summary>
internal static class CreatedKind
{
    /// <summary>Null for what is no resource of a kind that the rules know.</summary>
    public static ResourceKind? Of(Place creation)
        => creation.Creation is { } node ? Of(creation.Model.GetTypeInfo(node).Type as INamedTypeSymbol) : null;

    /// <summary>Whether a type is of one of these kinds.</summary>
    public static Func<INamedTypeSymbol, bool> IsOneOf(ImmutableArray<ResourceKind> kinds) => type => Of(type) is { } kind && kinds.Contains(kind);

    private static ResourceKind? Of(INamedTypeSymbol? created)
    {
        var types = new ProviderTypes();
        for (var type = created; type is not null; type = type.BaseType)
        {
            if (types.Recognize(type)?.Kind is { } kind)
            {
                return kind;
            }
        }

        return null;
    }
}
