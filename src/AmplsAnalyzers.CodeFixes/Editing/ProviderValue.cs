using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Spells one of Azure's values for a property: an enum-like struct's member, a truth value, or a text.</summary>
internal static class ProviderValue
{
    /// <param name="type">The type of the property: <c>Input&lt;T&gt;</c>, <c>InputUnion&lt;string, T&gt;</c> or the type itself.</param>
    /// <param name="value">The value in Azure's words.</param>
    public static string Spell(ITypeSymbol? type, string value)
    {
        foreach (var candidate in Candidates(type))
        {
            if (candidate.SpecialType == SpecialType.System_Boolean)
            {
                return value == "Enabled" ? "true" : "false";
            }

            if (candidate.TypeKind == TypeKind.Struct && candidate.GetMembers(value).OfType<IPropertySymbol>().Any(member => member.IsStatic))
            {
                return $"{Code.NameOf(candidate)}.{value}";
            }
        }

        return Code.Literal(value);
    }

    private static IEnumerable<ITypeSymbol> Candidates(ITypeSymbol? type)
        => type switch
        {
            null => [],
            INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(Candidates),
            _ => [type],
        };
}
