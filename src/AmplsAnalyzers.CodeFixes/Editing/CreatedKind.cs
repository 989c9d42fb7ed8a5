using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Tells what kind of Azure resource is created somewhere.</summary>
internal static class CreatedKind
{
    /// <summary>Null for what is no resource of a kind that the rules know.</summary>
    public static ResourceKind? Of(Place creation)
    {
        var types = new ProviderTypes();
        for (var type = creation.Creation is { } node ? creation.Model.GetTypeInfo(node).Type as INamedTypeSymbol : null; type is not null; type = type.BaseType)
        {
            if (types.Recognize(type)?.Kind is { } kind)
            {
                return kind;
            }
        }

        return null;
    }
}
