using System.Globalization;
using System.Reflection;

namespace AmplsAnalyzers.Tests.StandIns.Providers;

/// <summary>What is in a provider's assembly, as the lines that <see cref="DescribedApi"/> writes about its description.</summary>
internal sealed class AssemblyApi(Assembly assembly, Assembly core)
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private readonly NullabilityInfoContext _nullability = new();

    public IReadOnlyList<string>? Read(string typeName) => assembly.GetType(typeName) switch
    {
        null => null,
        { IsValueType: true } type => Enum(type),
        { IsAbstract: true, IsSealed: true } type => [$"static class {type.Name}", .. type.GetMethods(Declared).Select(Method)],
        var type when Attributes(type, "OutputTypeAttribute").Any() => OutputType(type),
        var type when core.GetType("Pulumi.InputArgs")!.IsAssignableFrom(type) => Args(type),
        var type => Resource(type),
    };

    private List<string> Resource(Type type)
    {
        var token = type.GetCustomAttributesData().Single(attribute => attribute.AttributeType.BaseType?.FullName == "Pulumi.ResourceTypeAttribute").ConstructorArguments[0].Value;
        return
        [
            $"{(type.IsSealed ? "sealed " : "")}class {type.Name} : {Name(type.BaseType!)} [{token}]",
            .. type.GetConstructors().Select(Constructor),
            .. type.GetMethods(Declared).Where(method => !method.IsSpecialName).Select(Method),
            .. type.GetProperties(Declared).Select(property => $"[Output({Attributes(property, "OutputAttribute").Single().ConstructorArguments[0].Value})] {Display(_nullability.Create(property))} {property.Name}"),
        ];
    }

    private List<string> Args(Type type)
    {
        var instance = Activator.CreateInstance(type)!;
        var inputs = type.GetProperties(Declared & ~BindingFlags.Static);
        return
        [
            $"{(type.IsSealed ? "sealed " : "")}class {type.Name} : {Name(type.BaseType!)}",
            .. type.GetConstructors().Select(Constructor),
            .. type.GetProperties(Declared & ~BindingFlags.Instance).Select(property => $"static {Name(property.PropertyType)} {property.Name}"),
            .. inputs.Select(property => Input(property, instance)),
            .. inputs.Where(property => !IsCollection(property) && property.GetValue(instance) is { } value && !IsZero(value))
                .Select(property => $"{property.Name} = {Value(property.GetValue(instance)!)}"),
        ];
    }

    private string Input(PropertyInfo property, object instance)
    {
        var (place, attribute) = Attributes(property, "InputAttribute").SingleOrDefault() is { } onProperty
            ? ("", onProperty)
            : ("on the field, ", Attributes(Field(property), "InputAttribute").Single());
        var arguments = attribute.ConstructorArguments;
        var required = arguments[1].Value is true ? ", required" : "";
        var json = arguments[2].Value is true ? ", json" : "";
        var neverNull = IsCollection(property) && property.GetValue(instance) is not null ? ", never null" : "";
        var obsolete = Attributes(property, nameof(ObsoleteAttribute)).Any() ? " [Obsolete]" : "";
        return $"[{place}Input({arguments[0].Value}{required}{json}){neverNull}]{obsolete} {Display(_nullability.Create(property))} {property.Name}";
    }

    private static FieldInfo Field(PropertyInfo property)
        => property.DeclaringType!.GetField($"_{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}", BindingFlags.NonPublic | BindingFlags.Instance)
            ?? throw new MissingFieldException($"{property.DeclaringType}.{property.Name} has no [Input], and there is no field for it.");

    private static bool IsCollection(PropertyInfo property) => property.PropertyType.Name is "InputList`1" or "InputMap`1" or "List`1" or "Dictionary`2";

    /// <summary>A plain number or truth that nobody assigned is no default of the schema.</summary>
    private static bool IsZero(object value) => value is false or 0 or 0.0;

    /// <summary>The value inside an input, as text.</summary>
    private string Value(object input)
    {
        if (input.GetType().Assembly != core)
        {
            return Convert.ToString(input, CultureInfo.InvariantCulture)!;
        }

        var inputType = input.GetType();
        while (inputType.Name != "Input`1")
        {
            inputType = inputType.BaseType!;
        }

        var toOutput = inputType.GetMethods().Single(method => method.Name == "op_Implicit" && method.ReturnType.Name == "Output`1");
        var getValue = core.GetType("Pulumi.Utilities.OutputUtilities")!.GetMethod("GetValueAsync")!.MakeGenericMethod(inputType.GetGenericArguments());
        var task = (Task)getValue.Invoke(null, [toOutput.Invoke(null, [input])])!;
        var value = task.GetType().GetProperty("Result")!.GetValue(task)!;
        var plain = value.GetType().Name == "Union`2" ? value.GetType().GetProperty("Value")!.GetValue(value)! : value;
        return plain is bool truth ? (truth ? "true" : "false") : Convert.ToString(plain, CultureInfo.InvariantCulture)!;
    }

    private List<string> OutputType(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance).Single(constructor => Attributes(constructor, "OutputConstructorAttribute").Any());
        return
        [
            $"output type {type.Name}",
            Constructor(constructor),
            .. type.GetFields(Declared).Select(field => $"{(field.IsInitOnly ? "readonly " : "")}{Display(_nullability.Create(field))} {field.Name}"),
        ];
    }

    private List<string> Enum(Type type) =>
    [
        Attributes(type, "EnumTypeAttribute").Any() ? $"enum structure {type.Name}" : $"structure {type.Name}",
        .. type.GetMethods(Declared).Where(method => method.Name == "op_Explicit").Select(method => $"explicit operator {Name(method.ReturnType)}({Parameters(method)})"),
        .. type.GetProperties(Declared).Select(property => $"{property.Name} = {property.GetValue(null)}"),
    ];

    private string Constructor(ConstructorInfo constructor) => $"{constructor.DeclaringType!.Name}({Parameters(constructor)})";

    private string Method(MethodInfo method)
        => $"{(method.IsStatic ? "static " : "")}{Display(_nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method)})";

    private string Parameters(MethodBase method)
        => string.Join(", ", method.GetParameters().Select(parameter => $"{Display(_nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = null" : "")}"));

    private static IEnumerable<CustomAttributeData> Attributes(MemberInfo member, string name)
        => member.GetCustomAttributesData().Where(attribute => attribute.AttributeType.Name == name);

    private static string Display(NullabilityInfo info)
    {
        if (Nullable.GetUnderlyingType(info.Type) is { } underlying)
        {
            return $"{Name(underlying)}?";
        }

        var arguments = info.GenericTypeArguments.Length > 0 ? $"<{string.Join(", ", info.GenericTypeArguments.Select(Display))}>" : "";
        return $"{Name(info.Type)}{arguments}{(!info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "")}";
    }

    /// <summary>The name without its type arguments: short outside the provider, whole in it.</summary>
    private static string Name(Type type) => type switch
    {
        { FullName: "System.String" } => "string",
        { FullName: "System.Boolean" } => "bool",
        { FullName: "System.Int32" } => "int",
        { FullName: "System.Double" } => "double",
        { FullName: "System.Object" } => "object",
        { IsGenericType: true } => type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)],
        { Namespace: "Pulumi" } => type.Name,
        _ => type.FullName!,
    };
}
