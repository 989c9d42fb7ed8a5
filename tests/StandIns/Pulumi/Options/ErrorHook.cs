namespace Pulumi;

/// <summary>A callback that the engine makes when an operation on a resource fails; there is no engine under mocks.</summary>
public class ErrorHook
{
    public ErrorHook(string name, ErrorHookCallback callback)
        : this(name, callback, Task.CompletedTask)
    {
    }

    protected internal ErrorHook(string name, ErrorHookCallback callback, Task registered)
    {
        Name = name;
        Callback = callback;
        Registered = registered;
    }

    public string Name { get; }

    public ErrorHookCallback Callback { get; }

    internal Task Registered { get; }
}

/// <summary>The callback of an error hook; true asks for another attempt.</summary>
public delegate Task<bool> ErrorHookCallback(ErrorHookArgs args, CancellationToken cancellationToken = default);

/// <summary>The resource, and what failed.</summary>
public class ErrorHookArgs
{
    public ErrorHookArgs(
        string urn,
        string id,
        string name,
        string type,
        ImmutableDictionary<string, object?>? newInputs = null,
        ImmutableDictionary<string, object?>? oldInputs = null,
        ImmutableDictionary<string, object?>? oldOutputs = null,
        string failedOperation = "",
        IReadOnlyList<string>? errors = null)
    {
        Urn = urn;
        Id = id;
        Name = name;
        Type = type;
        NewInputs = newInputs;
        OldInputs = oldInputs;
        OldOutputs = oldOutputs;
        FailedOperation = failedOperation;
        Errors = errors ?? [];
    }

    public string Urn { get; }

    public string Id { get; }

    public string Name { get; }

    public string Type { get; }

    public ImmutableDictionary<string, object?>? NewInputs { get; }

    public ImmutableDictionary<string, object?>? OldInputs { get; }

    public ImmutableDictionary<string, object?>? OldOutputs { get; }

    public string FailedOperation { get; }

    public IReadOnlyList<string> Errors { get; }
}
