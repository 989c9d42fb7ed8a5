using System.Text.Json.Nodes;
using Pulumi.Testing;

namespace AmplsAnalyzers.Oracle.Host;

/// <summary>What one stack registers, in the order of the resources' constructors, and the mocks that answer it.</summary>
internal sealed class Recording(string place, ImmutableDictionary<string, string> configuration) : IMocks
{
    private static readonly AsyncLocal<Recording?> CurrentOfFlow = new();

    private readonly Lock gate = new();
    private readonly List<RecordedResource> resources = [];
    private readonly List<(MockCallArgs Args, object Result)> calls = [];

    public static Recording Current
    {
        get => CurrentOfFlow.Value ?? throw new InvalidOperationException("No program is being recorded.");
        set => CurrentOfFlow.Value = value;
    }

    /// <summary>An update: what a preview doesn't know must be known here, or there would be nothing to compare with.</summary>
    public static TestOptions TestOptions => new() { IsPreview = false };

    /// <summary>For a program that is a delegate.</summary>
    public (Func<Task<IDictionary<string, object?>>> Body, StackOptions? Options) Program { get; set; }

    public ResourceTransformationResult? OnResource(ResourceTransformationArgs args)
    {
        // A resource that is read back by its URN is none that the program makes.
        if (args.Resource is not Stack && args.Options.Urn is null)
        {
            var resource = new RecordedResource(args.Resource, args.Args, args.Options);
            lock (gate)
            {
                resources.Add(resource);
            }
        }

        return null;
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        RecordedResource? resource;
        lock (gate)
        {
            resource = resources.Find(candidate => candidate.Inputs is null && candidate.Token == args.Type && candidate.Name == args.Name);
            if (resource is not null)
            {
                resource.Inputs = args.Inputs;
                resource.ReadId = resource.IsImported ? null : args.Id;
            }
        }

        if (args.Type == "pulumi:pulumi:StackReference")
        {
            return Answer(args.Name, new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["name"] = args.Name,
                ["outputs"] = configuration.ToDictionary(entry => entry.Key, object? (entry) => entry.Value),
                ["secretOutputNames"] = new List<string>(),
            });
        }

        return resource is null
            ? Answer($"«{args.Name}»", [])
            : Answer(
                string.IsNullOrEmpty(args.Id) ? $"/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/oracle/providers/{resource.Trace}.Id»" : args.Id,
                MockValues.StateOf(resource.Class, resource.Trace, args.Inputs));

        static Task<(string? id, object state)> Answer(string? id, Dictionary<string, object?> state) => Task.FromResult((id, (object)state));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        lock (gate)
        {
            var result = MockValues.ResultOf(args.Token!, calls.Count);
            calls.Add((args, result));
            return Task.FromResult<object>(result);
        }
    }

    public async Task<JsonObject> ToJsonAsync()
    {
        var indices = resources.Select((resource, i) => (resource.Resource, i)).ToDictionary(pair => pair.Resource, pair => pair.i);
        var registered = new JsonArray();
        foreach (var resource in resources)
        {
            registered.Add((JsonNode?)await resource.ToJsonAsync(indices).ConfigureAwait(false));
        }

        var called = new JsonArray();
        foreach (var (args, result) in calls)
        {
            called.Add((JsonNode?)new JsonObject
            {
                ["token"] = args.Token,
                ["args"] = PlainJson.Of(args.Args),
                ["result"] = PlainJson.Of(result),
            });
        }

        return new JsonObject { ["place"] = place, ["resources"] = registered, ["calls"] = called };
    }
}
