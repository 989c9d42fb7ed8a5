using System.Collections.Concurrent;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Which types an output property of a resource may hold.</summary>
internal static class OutputTypes
{
    private static readonly ConcurrentDictionary<Type, bool> Checked = new();

    public static void Check(string context, Type type)
    {
        if (!Checked.ContainsKey(type))
        {
            Check(context, type, []);
            Checked.TryAdd(type, value: true);
        }
    }

    private static void Check(string context, Type type, HashSet<Type> visited)
    {
        if (!visited.Add(type) || IsLeaf(type))
        {
            return;
        }

        if (type.IsGeneric(typeof(ImmutableArray<>)) || type.IsGeneric(typeof(ImmutableDictionary<,>)) || type.IsGeneric(typeof(Union<,>)) || type.IsGeneric(typeof(Nullable<>)))
        {
            foreach (var argument in type.GenericTypeArguments)
            {
                Check(context, argument, visited);
            }

            return;
        }

        var constructor = ValueConverter.OutputConstructorOf(type) ?? throw new InvalidOperationException(
            $"{context} contains invalid type {type.FullName}. Allowed types are: string, bool, int, double, object, enums, assets, resources, JsonElement, "
            + "ImmutableArray, ImmutableDictionary, Union and classes with an [OutputType] attribute.");
        foreach (var parameter in constructor.GetParameters())
        {
            Check($"{type.FullName}({parameter.Name})", parameter.ParameterType, visited);
        }
    }

    private static bool IsLeaf(Type type)
        => type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(double) || type == typeof(object)
            || type == typeof(JsonElement) || type.IsEnum || EnumStruct.IsOne(type)
            || typeof(AssetOrArchive).IsAssignableFrom(type) || typeof(Resource).IsAssignableFrom(type);
}
