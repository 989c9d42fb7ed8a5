using System.Reflection;
using System.Text.Json.Nodes;

namespace AmplsAnalyzers.Oracle.Host;

/// <summary>Runs a compiled program and tells what it registered.</summary>
public static class ProgramHost
{
    private static readonly AsyncLocal<List<Recording>?> Recordings = new();
    private static readonly AsyncLocal<ImmutableDictionary<string, string>?> Configuration = new();

    /// <summary>Runs the entry point of the assembly.</summary>
    /// <param name="program">The program, compiled with its calls of <c>Deployment.RunAsync</c> bound to <see cref="EntryPoint"/>.</param>
    /// <param name="configuration">The configuration of the stack, which is also what other stacks have as outputs.</param>
    /// <returns>A JSON array with an object for each stack that was run.</returns>
    public static async Task<string> RunAsync(Assembly program, IEnumerable<KeyValuePair<string, string>> configuration)
    {
        var recordings = new List<Recording>();
        Recordings.Value = recordings;
        Configuration.Value = configuration.ToImmutableDictionary();

        var main = program.EntryPoint ?? throw new InvalidOperationException("The program has no entry point.");
        object?[] arguments = main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
        try
        {
            if (main.Invoke(null, arguments) is Task task)
            {
                await task.ConfigureAwait(false);
            }
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw new InvalidOperationException($"The program failed: {inner.Message}", inner);
        }

        var stacks = new JsonArray();
        foreach (var recording in recordings)
        {
            stacks.Add((JsonNode?)await recording.ToJsonAsync().ConfigureAwait(false));
        }

        return stacks.ToJsonString();
    }

    internal static async Task<int> RecordAsync<T>(string place, Func<Recording, Task<T>> run)
    {
        var recording = new Recording(place, Configuration.Value!);
        Recordings.Value!.Add(recording);
        Recording.Current = recording;
        await WithConfiguration(() => run(recording)).ConfigureAwait(false);
        return 0;
    }

    /// <summary>A deployment reads its configuration from the environment as it starts.</summary>
    private static T WithConfiguration<T>(Func<T> start)
    {
        const string Variable = "PULUMI_CONFIG";
        var values = Configuration.Value!.ToDictionary(entry => entry.Key.Contains(':', StringComparison.Ordinal) ? entry.Key : $"project:{entry.Key}", entry => entry.Value);
        Environment.SetEnvironmentVariable(Variable, System.Text.Json.JsonSerializer.Serialize(values));
        try
        {
            return start();
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, value: null);
        }
    }
}
