using System.Reflection;
using Pulumi.Utilities;

namespace AmplsAnalyzers.Oracle.Host;

/// <summary>Reads outputs and inputs of whatever type.</summary>
internal static class OutputReader
{
    /// <summary>The <c>Output&lt;T&gt;</c> behind an output or an input; null for anything else.</summary>
    public static object? OutputOf(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (!type.IsGenericType)
            {
                continue;
            }

            if (type.GetGenericTypeDefinition() == typeof(Output<>))
            {
                return value;
            }

            if (type.GetGenericTypeDefinition() == typeof(Input<>))
            {
                return Generic(typeof(InputExtensions), nameof(InputExtensions.ToOutput), type.GenericTypeArguments[0], typeof(Input<>)).Invoke(null, [value]);
            }
        }

        return null;
    }

    public static Task<object?> ValueAsync(object output) => AwaitAsync(nameof(OutputUtilities.GetValueAsync), output);

    public static async Task<ImmutableHashSet<Resource>> DependenciesAsync(object output)
        => (ImmutableHashSet<Resource>)(await AwaitAsync(nameof(OutputUtilities.GetDependenciesAsync), output).ConfigureAwait(false))!;

    private static async Task<object?> AwaitAsync(string method, object output)
    {
        var task = (Task)Generic(typeof(OutputUtilities), method, output.GetType().GenericTypeArguments[0], typeof(Output<>)).Invoke(null, [output])!;
        await task.ConfigureAwait(false);
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private static MethodInfo Generic(Type owner, string name, Type argument, Type parameter)
        => owner.GetMethods().Single(method => method.Name == name && method.GetParameters() is [{ ParameterType: { IsGenericType: true } type }] && type.GetGenericTypeDefinition() == parameter)
            .MakeGenericMethod(argument);
}
