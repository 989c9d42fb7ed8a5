using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Oracle.Comparison;

/// <summary>The names of inputs on the wire, and the type tokens of resources, as attributes say them.</summary>
internal sealed class WireNames(Compilation compilation)
{
    public const string StackReference = "pulumi:pulumi:StackReference";

    // The attribute of a list sits on a private field, which a compilation doesn't import unless told to.
    private static readonly ConcurrentDictionary<string, Compilation> Imports = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableDictionary<string, string>> _byType = new(StringComparer.Ordinal);

    private readonly Compilation _withPrivates = Imports.GetOrAdd(
        string.Join(';', compilation.References.Select(reference => reference.Display)),
        _ => Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Imports", references: compilation.References, options: new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All)));

    /// <summary>The type token of a provider's class; null if it has none.</summary>
    public static string? TokenOf(INamedTypeSymbol type)
    {
        if (type is { Name: "StackReference", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } })
        {
            return StackReference;
        }

        var attribute = type.GetAttributes().FirstOrDefault(candidate => DerivesFrom(candidate.AttributeClass, "ResourceTypeAttribute"));
        return attribute is { ConstructorArguments: [{ Value: string token }, ..] } ? token : null;
    }

    /// <summary>The wire names of an args type's properties, by C# name.</summary>
    public ImmutableDictionary<string, string> Of(INamedTypeSymbol type)
    {
        var name = MetadataName(type);
        if (!_byType.TryGetValue(name, out var names))
        {
            _byType.Add(name, names = Read(type.DeclaringSyntaxReferences.IsEmpty ? _withPrivates.GetTypeByMetadataName(name) ?? type : type));
        }

        return names;
    }

    private static ImmutableDictionary<string, string> Read(INamedTypeSymbol type)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            var members = declaring.GetMembers();
            foreach (var member in members)
            {
                var input = member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "InputAttribute" });
                if (input is not { ConstructorArguments: [{ Value: string wire }, ..] })
                {
                    continue;
                }

                // A field _groupIds belongs to the property GroupIds.
                var property = member is IPropertySymbol ? member.Name
                    : members.OfType<IPropertySymbol>().FirstOrDefault(p => p.Name.Equals(member.Name.TrimStart('_'), StringComparison.OrdinalIgnoreCase))?.Name ?? member.Name;
                names[property] = wire;
            }
        }

        return names.ToImmutable();
    }

    private static string MetadataName(INamedTypeSymbol type)
        => type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}"
            : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
            : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

    private static bool DerivesFrom(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
