using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Builders;

/// <summary>Reads the steps of a generated builder off their interfaces.</summary>
internal static class StepChain
{
    /// <summary>The builder's class that the type is a step of; null for any other type.</summary>
    public static INamedTypeSymbol? BuilderOf(ITypeSymbol? type)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, ContainingType: { } owner } && IsBuilder(owner) ? owner : null;

    public static bool IsBuilder(INamedTypeSymbol type)
        => type.GetAttributes().Any(attribute => IsAttribute(attribute.AttributeClass));

    public static bool IsAttribute(INamedTypeSymbol? type)
        => type is { Name: nameof(PrivateLinkScopeBuilderAttribute), ContainingNamespace: { Name: "AmplsAnalyzers", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The part of a builder's class that has the attribute: the first one, while two have it. Null for any other type.</summary>
    public static BaseTypeDeclarationSyntax? Declaration(INamedTypeSymbol type, CancellationToken cancellationToken)
        => type.GetAttributes().FirstOrDefault(attribute => IsAttribute(attribute.AttributeClass))?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();

    /// <summary>The shortest way from a step to the end of its chain.</summary>
    public static ImmutableArray<IMethodSymbol> Missing(INamedTypeSymbol step)
    {
        var missing = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var visited = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var current = step;
        while (visited.Add(current) && Next(current, step.ContainingType) is { } next)
        {
            missing.Add(next);
            if (BuilderOf(next.ReturnType) is null)
            {
                break;
            }

            current = (INamedTypeSymbol)next.ReturnType;
        }

        return missing.ToImmutable();
    }

    /// <summary>True for a step that a chain may have any number of times: it leads back to where it was.</summary>
    public static bool IsRepeatable(INamedTypeSymbol builder, string name)
        => builder.GetTypeMembers().Where(type => type.TypeKind == TypeKind.Interface)
            .SelectMany(step => step.GetMembers(name).OfType<IMethodSymbol>())
            .Any(method => SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType));

    // A step that may be repeated leads back to itself. One that ends the chain is the shortest way.
    private static IMethodSymbol? Next(INamedTypeSymbol step, INamedTypeSymbol builder)
    {
        var methods = step.AllInterfaces.Prepend(step).SelectMany(part => part.GetMembers()).OfType<IMethodSymbol>().ToList();
        return methods.Find(method => SymbolEqualityComparer.Default.Equals(method.ReturnType, builder))
            ?? methods.Find(method => !SymbolEqualityComparer.Default.Equals(method.ReturnType, step));
    }
}
