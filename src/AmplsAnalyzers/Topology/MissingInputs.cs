using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Topology;

/// <summary>Finds the inputs that a provider insists on and the program surely never gives, in a resource's args and in the args nested in them.</summary>
internal static class MissingInputs
{
    /// <summary>The C# paths of the missing inputs, for instance <c>AccessModeSettings.QueryAccessMode</c>.</summary>
    public static IEnumerable<string> Of(ArmResource resource)
        => RequiredInputs.ArgsOf(resource.Resource.Type) is { } args
            ? Find(resource.Resource.Inputs, args, resource.Type, path: "")
            : [];

    /// <summary>True if the input with this C# path and the one with this ARM name are in one property of the resource's args.</summary>
    public static bool AreTogether(ArmResource resource, string path, string armName)
        => resource.Kind!.Inputs[armName].In(resource.Provider) is { } other && PropertyOf(path) == PropertyOf(other);

    private static string PropertyOf(string path) => path.Split('.')[0];

    private static IEnumerable<string> Find(ObjectValue given, INamedTypeSymbol args, ProviderType type, string path)
    {
        foreach (var required in RequiredInputs.Of(args, type, path))
        {
            if (given.Get(required).IsNull)
            {
                yield return RequiredInputs.Join(path, required);
            }
        }

        foreach (var property in given.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            foreach (var missing in InNested(property.Value.Value, type, RequiredInputs.Join(path, property.Key)))
            {
                yield return missing;
            }
        }
    }

    private static IEnumerable<string> InNested(Value value, ProviderType type, string path) => value switch
    {
        ObjectValue { Type: { } nested } args when RequiredInputs.IsArgs(nested) => Find(args, nested, type, path),
        SequenceValue sequence => sequence.Elements.SelectMany(element => InNested(element.Value, type, path)),
        MapValue map => map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => InNested(entry.Value.Value, type, path)),
        _ => [],
    };
}
