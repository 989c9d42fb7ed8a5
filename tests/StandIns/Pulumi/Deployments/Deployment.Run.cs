namespace Pulumi;

/// <summary>Where programs start; without an engine they get no further.</summary>
public sealed partial class Deployment
{
    public static Task<int> RunAsync(Action action) => RunWithEngineAsync();

    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunWithEngineAsync();

    public static Task<int> RunAsync(Func<Task> func) => RunWithEngineAsync();

    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) => RunWithEngineAsync();

    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => RunWithEngineAsync();

    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => RunWithEngineAsync();

    private static Task<int> RunWithEngineAsync()
        => Task.FromException<int>(new InvalidOperationException(
            "Program run without the Pulumi engine available; re-run using the `pulumi` CLI"));
}
