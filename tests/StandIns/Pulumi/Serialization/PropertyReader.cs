namespace Pulumi.Serialization;

/// <summary>Turns property values into what programs and mocks see.</summary>
internal static class PropertyReader
{
    public static bool HasUnknown(object? property) => property switch
    {
        Unknown => true,
        Secret secret => HasUnknown(secret.Value),
        ImmutableArray<object?> list => list.Any(HasUnknown),
        ImmutableDictionary<string, object?> map => map.Values.Any(HasUnknown),
        _ => false,
    };

    public static bool HasSecret(object? property) => property switch
    {
        Secret => true,
        ImmutableArray<object?> list => list.Any(HasSecret),
        ImmutableDictionary<string, object?> map => map.Values.Any(HasSecret),
        _ => false,
    };

    /// <summary>The value with its secrets in the open and its references as resources.</summary>
    public static object? Reveal(object? property) => property switch
    {
        Secret secret => Reveal(secret.Value),
        ResourceReference reference => ResourceClasses.Restore(reference.Urn),
        ImmutableArray<object?> list => list.Select(Reveal).ToImmutableArray(),
        ImmutableDictionary<string, object?> map => map.ToImmutableDictionary(entry => entry.Key, entry => Reveal(entry.Value)),
        _ => property,
    };

    /// <summary>The properties that are known in every part.</summary>
    public static ImmutableDictionary<string, object> ReadKnown(ImmutableDictionary<string, object?> properties)
        => properties.Where(property => !HasUnknown(property.Value)).ToImmutableDictionary(property => property.Key, property => Reveal(property.Value)!);

    public static T Convert<T>(object? property) => (T)ValueConverter.Convert(Reveal(property), typeof(T))!;

    public static OutputData<T> Read<T>(object? property)
    {
        var isKnown = !HasUnknown(property);
        return new OutputData<T>(isKnown ? Convert<T>(property) : default!, isKnown, HasSecret(property), []);
    }
}
