namespace Pulumi;

/// <summary>Changes a registration on its way to the engine; there is none under mocks, so these never run there.</summary>
public delegate Task<ResourceTransformResult?> ResourceTransform(ResourceTransformArgs args, CancellationToken cancellationToken = default);

/// <summary>What a transform may look at and change.</summary>
public readonly struct ResourceTransformArgs
{
    public ResourceTransformArgs(string name, string type, bool custom, ImmutableDictionary<string, object?> args, ResourceOptions options)
    {
        Name = name;
        Type = type;
        Custom = custom;
        Args = args;
        Options = options;
    }

    public string Name { get; }

    public string Type { get; }

    public bool Custom { get; }

    public ImmutableDictionary<string, object?> Args { get; }

    public ResourceOptions Options { get; }
}

/// <summary>What a transform puts in place.</summary>
public readonly struct ResourceTransformResult
{
    public ResourceTransformResult(ImmutableDictionary<string, object?> args, ResourceOptions options)
    {
        Args = args;
        Options = options;
    }

    public ImmutableDictionary<string, object?> Args { get; }

    public ResourceOptions Options { get; }
}
