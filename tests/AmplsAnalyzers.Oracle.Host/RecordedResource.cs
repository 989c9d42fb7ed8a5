using System.Reflection;
using System.Text.Json.Nodes;

namespace AmplsAnalyzers.Oracle.Host;

/// <summary>A resource as its constructor was called. What its inputs depend on is asked for at once: the args object is the program's to change afterwards.</summary>
internal sealed class RecordedResource(Resource resource, ResourceArgs args, ResourceOptions options)
{
    private readonly Resource? parent = options.Parent;
    private readonly Task<ImmutableHashSet<Resource>> dependsOn = InputDependencies.OfAsync(options.DependsOn, includeValues: true);
    private readonly List<(string Name, Task<ImmutableHashSet<Resource>> Dependencies)> dependencies =
        [.. InputDependencies.MembersOf(args).Select(member => (member.Name, InputDependencies.OfAsync(member.Value, includeValues: true)))];

    public Resource Resource { get; } = resource;

    public Type Class { get; } = resource.GetType();

    public string Token => Resource.GetResourceType();

    public string Name => Resource.GetResourceName();

    /// <summary>The beginning of every text that the mocks make up for this resource.</summary>
    public string Trace => $"«{Name}|{Class.Name}";

    /// <summary>True for a resource that the program makes out of one that exists: it is registered as a new one.</summary>
    public bool IsImported { get; } = options is CustomResourceOptions { ImportId: not null };

    /// <summary>The inputs on the wire; null until the engine is asked.</summary>
    public ImmutableDictionary<string, object>? Inputs { get; set; }

    public string? ReadId { get; set; }

    public async Task<JsonObject> ToJsonAsync(IReadOnlyDictionary<Resource, int> indices)
    {
        var dependenciesOfInputs = new JsonObject();
        foreach (var (name, task) in dependencies)
        {
            dependenciesOfInputs[name] = Indices(await task.ConfigureAwait(false));
        }

        return new JsonObject
        {
            ["token"] = Token,
            ["name"] = Name,
            ["parent"] = parent is null or Stack ? null : indices[parent],
            ["dependsOn"] = Indices(await dependsOn.ConfigureAwait(false)),
            ["readId"] = string.IsNullOrEmpty(ReadId) ? null : ReadId,
            ["inputs"] = PlainJson.Of(Inputs ?? ImmutableDictionary<string, object>.Empty),
            ["dependencies"] = dependenciesOfInputs,
            ["outputs"] = await OutputsAsync().ConfigureAwait(false),
        };

        JsonArray Indices(IEnumerable<Resource> resources)
            => [.. resources.Where(indices.ContainsKey).Select(dependency => indices[dependency]).Order().Select(index => JsonValue.Create(index))];
    }

    /// <summary>By C# name: what an expression like <c>scope.Id</c> turned out to be.</summary>
    private async Task<JsonObject> OutputsAsync()
    {
        var outputs = new JsonObject();
        if (Resource is not CustomResource)
        {
            return outputs;
        }

        foreach (var property in Class.GetProperties())
        {
            if (property.GetCustomAttribute<OutputAttribute>() is not null && property.GetValue(Resource) is { } output)
            {
                outputs[property.Name] = PlainJson.Of(await OutputReader.ValueAsync(output).ConfigureAwait(false));
            }
        }

        return outputs;
    }
}
