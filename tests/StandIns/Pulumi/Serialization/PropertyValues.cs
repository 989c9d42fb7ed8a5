namespace Pulumi.Serialization;

// A property value on its way to or from the engine is null, bool, double, string, an asset or archive, an ImmutableArray<object?>,
// an ImmutableDictionary<string, object?>, or one of these three.

/// <summary>A value that is not known yet.</summary>
internal sealed class Unknown
{
    public static readonly Unknown Value = new();

    private Unknown()
    {
    }
}

/// <summary>A value that must not be shown.</summary>
internal sealed record Secret(object? Value);

/// <summary>A resource, as the engine knows it.</summary>
internal sealed record ResourceReference(string Urn);
