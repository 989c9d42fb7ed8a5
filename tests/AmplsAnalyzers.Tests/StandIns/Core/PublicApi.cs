using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>The public surface of the Pulumi assembly in use, one line a member, as the compiler sees it.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeRef,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.None,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read()
    {
        var compilation = CSharpCompilation.Create("Reader", references: ProviderShape.Core.References);
        var pulumi = compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Single(assembly => assembly.Name == "Pulumi");
        return TypesIn(pulumi.GlobalNamespace).ToDictionary(type => type.ToDisplayString(), MembersOf, StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamedTypeSymbol type when IsVisible(type) => TypesIn(type).Prepend(type),
            INamespaceSymbol inner => TypesIn(inner),
            _ => [],
        });

    private static IReadOnlyList<string> MembersOf(INamedTypeSymbol type)
    {
        IEnumerable<ISymbol> members = type.TypeKind == TypeKind.Delegate ? [] : type.GetMembers();
        return
        [
            Attributes(type) + Kind(type) + type.ToDisplayString(Format) + string.Concat(BasesOf(type).Select(parent => " : " + parent.ToDisplayString(Format))),
            .. members.Where(IsVisible).Where(member => member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null })
                .Select(member => Attributes(member) + member.ToDisplayString(Format)).Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
        => type.Interfaces.Where(IsVisible).OrderBy(parent => parent.Name, StringComparer.Ordinal)
            .Prepend(type.BaseType).OfType<INamedTypeSymbol>().Where(parent => parent.SpecialType is SpecialType.None or SpecialType.System_Collections_IEnumerable);

    private static bool IsVisible(ISymbol symbol)
        => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string Kind(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Delegate } => "delegate ",
        { TypeKind: TypeKind.Interface } => "interface ",
        { TypeKind: TypeKind.Struct } => type.IsReadOnly ? "readonly struct " : "struct ",
        { IsStatic: true } => "static class ",
        { IsAbstract: true } => "abstract class ",
        { IsSealed: true } => "sealed class ",
        _ => "class ",
    };

    /// <summary>The attributes that mean something to Pulumi.</summary>
    private static string Attributes(ISymbol symbol)
        => string.Concat(symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.ContainingNamespace.Name == "Pulumi").Select(attribute => $"[{attribute}] "));
}
