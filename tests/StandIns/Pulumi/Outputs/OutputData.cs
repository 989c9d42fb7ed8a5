namespace Pulumi;

/// <summary>What an output holds once it has completed: its value, and whether that is known, secret, and which resources it came from.</summary>
internal readonly record struct OutputData<T>(T Value, bool IsKnown, bool IsSecret, ImmutableHashSet<Resource> Resources)
{
    public static OutputData<T> Known(T value) => new(value, IsKnown: true, IsSecret: false, []);

    public OutputData<TOther> With<TOther>(TOther value) => new(value, IsKnown, IsSecret, Resources);
}
