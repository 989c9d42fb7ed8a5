using System.Collections.Concurrent;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Which types an output property of a resource may hold.</summary>
internal static class OutputTypes
{
    private static readonly ConcurrentDictionary<Type, bool> Allowed = new();

    public static void Check(string context, Type type)
    {
        if (!Allowed.TryAdd(type, value: true) || IsLeaf(type))
        {
            return;
        }

        if (type.IsGenericType)
        {
            foreach (var argument in type.GenericTypeArguments)
            {
                Check(context, argument);
            }

            if (type.IsValueType || type.IsGeneric(typeof(ImmutableDictionary<,>)))
            {
                return;
            }
        }

        if (ValueConverter.OutputConstructorOf(type) is not { } constructor)
        {
            Allowed.TryRemove(type, out _);
            throw new InvalidOperationException(
                $"{context} contains invalid type {type.FullName}. Allowed types are: string, bool, int, double, object, enums, assets, resources, JsonElement, "
                + "ImmutableArray, ImmutableDictionary, Union and classes with an [OutputType] attribute.");
        }

        foreach (var parameter in constructor.GetParameters())
        {
            Check($"{type.FullName}({parameter.Name})", parameter.ParameterType);
        }
    }

    private static bool IsLeaf(Type type)
        => type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(double) || type == typeof(object)
            || type == typeof(JsonElement) || type.IsEnum || EnumStruct.IsOne(type)
            || typeof(AssetOrArchive).IsAssignableFrom(type) || typeof(Resource).IsAssignableFrom(type)
            || type.IsDefined(typeof(DiscriminatedUnionDiscriminatorAttribute), inherit: false);
}
