using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace AmplsAnalyzers.Oracle.Host;

/// <summary>
/// Makes up what a provider would answer. Every text tells which output of which resource it is, so a value that is found anywhere can be traced. Lists and
/// objects repeat the inputs of the same name, as Azure does: programs look for the subnet that they have just named.
/// </summary>
internal static class MockValues
{
    private const int MaxDepth = 3;

    public static Dictionary<string, object?> StateOf(Type resource, string trace, IReadOnlyDictionary<string, object> inputs)
    {
        var state = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in resource.GetProperties())
        {
            if (property.GetCustomAttribute<OutputAttribute>() is { } output && property.DeclaringType is { } declaring && declaring != typeof(CustomResource) && declaring != typeof(Resource)
                && property.PropertyType is { IsGenericType: true, GenericTypeArguments: [var type] })
            {
                var name = output.Name ?? property.Name;
                state[name] = Create(type, $"{trace}.{property.Name}", inputs.GetValueOrDefault(name), depth: 0);
            }
        }

        return state;
    }

    public static Dictionary<string, object?> ResultOf(string token, int call)
    {
        // azure-native:monitor:getX, azure-native:insights/v20210701preview:getX, azure:core/getX:getX
        var parts = token.Split(':');
        var function = parts[^1];
        var type = ResultTypes(parts[1].Split('/'), char.ToUpperInvariant(function[0]) + function[1..] + "Result").FirstOrDefault();
        return type is null ? [] : (Dictionary<string, object?>)Create(type, $"«call {call}|{type.Name}", input: null, depth: 0)!;
    }

    // Of all assemblies only those written against Pulumi: its own refers to ASP.NET Core, which a machine may lack.
    private static IEnumerable<Type> ResultTypes(string[] module, string name)
        => from assembly in AssemblyLoadContext.GetLoadContext(typeof(MockValues).Assembly)!.Assemblies
           where assembly.GetReferencedAssemblies().Any(reference => reference.Name == typeof(Resource).Assembly.GetName().Name)
           from type in assembly.GetExportedTypes()
           where type.Name == name
           let segments = type.Namespace!.Split('.')
           orderby module.Count(part => segments.Contains(part, StringComparer.OrdinalIgnoreCase)) descending, segments.Length
           select type;

    private static object? Create(Type type, string trace, object? input, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Create(underlying, trace, input, depth);
        }

        if (type == typeof(string) || type == typeof(object))
        {
            return depth > 0 && input is string given ? given : $"{trace}»";
        }

        if (type == typeof(bool))
        {
            return input as bool? ?? true;
        }

        if (type == typeof(int) || type == typeof(double))
        {
            return input as double? ?? trace.Length;
        }

        if (type.IsDefined(typeof(EnumTypeAttribute)))
        {
            return input ?? type.GetProperties(BindingFlags.Public | BindingFlags.Static)[0].GetValue(null)!.ToString();
        }

        if (!type.IsGenericType)
        {
            return depth < MaxDepth ? Object(type, trace, input as IReadOnlyDictionary<string, object?>, depth) : null;
        }

        var arguments = type.GenericTypeArguments;
        if (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            // Two, so that a program that takes the wrong one is found out; deeper down one will do.
            var elements = input is IList list ? list.Cast<object?>().ToList() : depth == 0 ? [null, null] : depth < MaxDepth ? [null] : [];
            return elements.Select((element, i) => Create(arguments[0], $"{trace}[{i}]", element, depth + 1)).ToList();
        }

        if (type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>))
        {
            return input is IReadOnlyDictionary<string, object?> map
                ? map.ToDictionary(entry => entry.Key, entry => Create(arguments[1], $"{trace}[\"{entry.Key}\"]", entry.Value, depth + 1))
                : new Dictionary<string, object?>();
        }

        return Create(arguments[0], trace, input, depth);
    }

    private static Dictionary<string, object?>? Object(Type type, string trace, IReadOnlyDictionary<string, object?>? input, int depth)
    {
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).FirstOrDefault(candidate => candidate.IsDefined(typeof(OutputConstructorAttribute)));
        return constructor?.GetParameters().ToDictionary(
            parameter => parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!,
            parameter => Create(
                parameter.ParameterType,
                $"{trace}.{FieldOf(type, parameter)}",
                input?.GetValueOrDefault(parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!),
                depth + 1));
    }

    private static string FieldOf(Type type, ParameterInfo parameter)
        => type.GetFields().FirstOrDefault(field => field.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))?.Name ?? parameter.Name!;
}
