using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The structs that stand for enums: a text or a number inside, an explicit conversion to get it out.</summary>
internal static class EnumStruct
{
    public static bool IsOne(Type type) => type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute), inherit: false);

    public static object? ValueOf(object value) => ConversionOf(value.GetType()).Invoke(null, [value]);

    public static Type ValueTypeOf(Type type) => ConversionOf(type).ReturnType;

    public static object Create(Type type, object value)
        => type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [value.GetType()])?.Invoke([value])
            ?? throw new InvalidOperationException($"{type.FullName} cannot be made of a {value.GetType().FullName}.");

    private static MethodInfo ConversionOf(Type type)
        => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Single(method => method.Name == "op_Explicit");
}
