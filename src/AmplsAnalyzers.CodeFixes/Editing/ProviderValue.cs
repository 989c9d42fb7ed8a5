using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>The value for an input that the program doesn't set yet: as a text where a text can be given, and the file sets such inputs by texts or would have to write the struct's name in full.</summary>
    /// <param name="args">Where the args are written.</param>
    /// <param name="property">The property.</param>
    /// <param name="type">Its type.</param>
    /// <param name="value">The value in Azure's words.</param>
    public static string SpellAt(Place args, string property, ITypeSymbol? type, string value)
    {
        var candidates = Candidates(type).ToList();
        var given = args.Document.OriginalRoot.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => (assignment.Left as IdentifierNameSyntax ?? (assignment.Left as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText == property)
            .ToLookup(assignment => assignment.Right.IsKind(SyntaxKind.StringLiteralExpression));
        return candidates.Exists(candidate => candidate.SpecialType == SpecialType.System_String) && ((given[true].Any() && !given[false].Any()) || candidates.Exists(IsAmbiguous))
            ? Code.Literal(value)
            : Spell(type, value);

        bool IsAmbiguous(ITypeSymbol candidate)
            => candidate.TypeKind == TypeKind.Struct
                && args.Model.LookupNamespacesAndTypes(args.Node.SpanStart, name: candidate.Name).Select(found => found is IAliasSymbol alias ? alias.Target : found).ToList() is { Count: > 0 } meant
                && !meant.TrueForAll(found => SymbolEqualityComparer.Default.Equals(found, candidate));
    }

    private static IEnumerable<ITypeSymbol> Candidates(ITypeSymbol? type)
        => type switch
        {
            null => [],
            INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(Candidates),
            _ => [type],
        };
}
