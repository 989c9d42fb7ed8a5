namespace Pulumi;

/// <summary>Changes a function call on its way to the engine; there is none under mocks, so these never run there.</summary>
public delegate Task<InvokeTransformResult?> InvokeTransform(InvokeTransformArgs args, CancellationToken cancellationToken = default);

/// <summary>What a transform may look at and change.</summary>
public readonly struct InvokeTransformArgs
{
    public InvokeTransformArgs(string token, ImmutableDictionary<string, object?> args, InvokeOptions options)
    {
        Token = token;
        Args = args;
        Options = options;
    }

    public string Token { get; }

    public ImmutableDictionary<string, object?> Args { get; }

    public InvokeOptions Options { get; }
}

/// <summary>What a transform puts in place.</summary>
public readonly struct InvokeTransformResult
{
    public InvokeTransformResult(ImmutableDictionary<string, object?> args, InvokeOptions options)
    {
        Args = args;
        Options = options;
    }

    public ImmutableDictionary<string, object?> Args { get; }

    public InvokeOptions Options { get; }
}
