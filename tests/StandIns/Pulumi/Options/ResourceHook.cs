namespace Pulumi;

/// <summary>A callback that the engine makes before or after an operation on a resource; there is no engine under mocks.</summary>
public class ResourceHook
{
    public ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions? options = null)
        : this(name, callback, options ?? new ResourceHookOptions(), Task.CompletedTask)
    {
    }

    protected ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions options, Task registered)
    {
        Name = name;
        Callback = callback;
        Options = options;
        Registered = registered;
    }

    public string Name { get; }

    public ResourceHookCallback Callback { get; }

    public ResourceHookOptions Options { get; }

    internal Task Registered { get; }
}

/// <summary>The callback of a resource hook.</summary>
public delegate Task ResourceHookCallback(ResourceHookArgs args, CancellationToken cancellationToken = default);

/// <summary>The resource and its state around the operation.</summary>
public class ResourceHookArgs
{
    public ResourceHookArgs(
        string urn,
        string id,
        string name,
        string type,
        ImmutableDictionary<string, object?>? newInputs = null,
        ImmutableDictionary<string, object?>? oldInputs = null,
        ImmutableDictionary<string, object?>? newOutputs = null,
        ImmutableDictionary<string, object?>? oldOutputs = null)
    {
        Urn = urn;
        Id = id;
        Name = name;
        Type = type;
        NewInputs = newInputs;
        OldInputs = oldInputs;
        NewOutputs = newOutputs;
        OldOutputs = oldOutputs;
    }

    public string Urn { get; }

    public string Id { get; }

    public string Name { get; }

    public string Type { get; }

    public ImmutableDictionary<string, object?>? NewInputs { get; }

    public ImmutableDictionary<string, object?>? OldInputs { get; }

    public ImmutableDictionary<string, object?>? NewOutputs { get; }

    public ImmutableDictionary<string, object?>? OldOutputs { get; }
}

/// <summary>When a resource hook runs, and whether its failure counts.</summary>
public class ResourceHookOptions
{
    public ResourceHookOptions()
    {
    }

    public bool? OnDryRun { get; set; }

    public bool? IgnoreErrors { get; set; }
}
