using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Converts plain property values to the types that output properties declare.</summary>
internal static class ValueConverter
{
    public static object? Convert(object? value, Type target)
    {
        if (value is null)
        {
            return target.IsValueType ? Activator.CreateInstance(target) : null;
        }

        if (Nullable.GetUnderlyingType(target) is { } underlying)
        {
            return Convert(value, underlying);
        }

        if (target == typeof(JsonElement))
        {
            return JsonDocument.Parse(PropertyJson.Format(value)).RootElement;
        }

        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        return (value, target) switch
        {
            (double number, _) when target == typeof(int) => (int)number,
            (double number, { IsEnum: true }) => Enum.ToObject(target, (int)number),
            (string or double, _) when EnumStruct.IsOne(target) => EnumStruct.Create(target, value),
            (ImmutableArray<object?> list, _) when target.IsGeneric(typeof(ImmutableArray<>)) => ToArray(list, target.GenericTypeArguments[0]),
            (ImmutableDictionary<string, object?> map, _) when target.IsGeneric(typeof(ImmutableDictionary<,>)) => ToDictionary(map, target.GenericTypeArguments[1]),
            (ImmutableDictionary<string, object?> map, _) when OutputConstructorOf(target) is { } constructor => Construct(map, constructor),
            _ when target.IsGeneric(typeof(Union<,>)) => ToUnion(value, target),
            _ => throw new InvalidOperationException($"Expected {target.FullName} but got {value.GetType().FullName}."),
        };
    }

    public static bool IsGeneric(this Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    public static ConstructorInfo? OutputConstructorOf(Type type)
        => Array.Find(
            type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            constructor => constructor.IsDefined(typeof(OutputConstructorAttribute)));

    private static object Construct(ImmutableDictionary<string, object?> map, ConstructorInfo constructor)
        => constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
        {
            var name = parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!;
            return Convert(map.GetValueOrDefault(name), parameter.ParameterType);
        })]);

    private static object ToUnion(object value, Type union)
    {
        var cases = union.GenericTypeArguments;
        try
        {
            return FromCase(0);
        }
        catch (InvalidOperationException)
        {
            return FromCase(1);
        }

        object FromCase(int i)
            => union.GetMethod(i == 0 ? nameof(Union<int, int>.FromT0) : nameof(Union<int, int>.FromT1))!.Invoke(null, [Convert(value, cases[i])])!;
    }

    private static object ToArray(ImmutableArray<object?> list, Type element)
    {
        var array = Array.CreateInstance(element, list.Length);
        for (var i = 0; i < list.Length; i++)
        {
            array.SetValue(Convert(list[i], element), i);
        }

        return Generic(nameof(CopyArray), element).Invoke(null, [array])!;
    }

    private static object ToDictionary(ImmutableDictionary<string, object?> map, Type element)
        => Generic(nameof(CopyDictionary), element).Invoke(null, [map.ToDictionary(entry => entry.Key, entry => Convert(entry.Value, element))])!;

    private static MethodInfo Generic(string name, Type element)
        => typeof(ValueConverter).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element);

    private static ImmutableArray<T> CopyArray<T>(T[] elements) => [.. elements];

    private static ImmutableDictionary<string, T> CopyDictionary<T>(Dictionary<string, object?> entries)
        => entries.ToImmutableDictionary(entry => entry.Key, entry => (T)entry.Value!);
}
