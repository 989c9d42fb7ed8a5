using System.Collections;
using System.Reflection;

namespace AmplsAnalyzers.Oracle.Host;

/// <summary>The resources that a value came from, at any depth.</summary>
internal static class InputDependencies
{
    /// <summary>The members with an [Input] attribute, by wire name. Their getters aren't called: asking a list for itself gives it a value.</summary>
    public static IEnumerable<(string Name, object? Value)> MembersOf(InputArgs args)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var type = args.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(Declared))
            {
                // The attribute keeps its name to itself.
                if (member.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType == typeof(InputAttribute)) is { } input)
                {
                    yield return ((string)input.ConstructorArguments[0].Value!, member is FieldInfo field ? field.GetValue(args) : ((PropertyInfo)member).GetValue(args));
                }
            }
        }
    }

    public static async Task<ImmutableHashSet<Resource>> OfAsync(object? value, bool includeValues)
    {
        var resources = ImmutableHashSet.CreateBuilder<Resource>();
        await CollectAsync(value).ConfigureAwait(false);
        return resources.ToImmutable();

        async Task CollectAsync(object? part)
        {
            switch (part)
            {
                case null or string:
                    return;
                case Resource resource when includeValues:
                    resources.Add(resource);
                    return;
                case InputArgs args:
                    foreach (var (_, member) in MembersOf(args))
                    {
                        await CollectAsync(member).ConfigureAwait(false);
                    }

                    return;
            }

            if (OutputReader.OutputOf(part) is { } output)
            {
                resources.UnionWith(await OutputReader.DependenciesAsync(output).ConfigureAwait(false));
                await CollectAsync(await OutputReader.ValueAsync(output).ConfigureAwait(false)).ConfigureAwait(false);
                return;
            }

            foreach (var element in ElementsOf(part))
            {
                await CollectAsync(element).ConfigureAwait(false);
            }
        }
    }

    private static IEnumerable<object?> ElementsOf(object value) => value switch
    {
        IDictionary map => map.Values.Cast<object?>(),
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && type.GetProperty("IsDefault")!.GetValue(value) is true => [],
        IEnumerable list => list.Cast<object?>(),
        // A union holds its value in one of its cases.
        _ when value.GetType() is { IsGenericType: true } union && union.GetGenericTypeDefinition() == typeof(Union<,>) => [union.GetProperty("Value")!.GetValue(value)],
        _ => [],
    };
}
