using System.Collections.Concurrent;
using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>Takes the place of the engine: keeps what is registered, and asks the mocks for what a provider would know.</summary>
internal sealed class MockEngine(IMocks mocks, string project, string stack)
{
    private readonly ConcurrentQueue<Resource> _resources = new();
    private readonly ConcurrentDictionary<string, ResourceState> _states = new(StringComparer.Ordinal);

    /// <summary>In the order of registration.</summary>
    public ImmutableArray<Resource> Resources => [.. _resources];

    public ResourceState Get(string urn)
        => _states.TryGetValue(urn, out var state) ? state : throw new InvalidOperationException($"unknown resource {urn}");

    public async Task<ResourceState> RegisterAsync(ResourceRequest request, string? importId)
    {
        _resources.Enqueue(request.Resource);
        if (request.Resource is Stack)
        {
            return Keep(new ResourceState(UrnOf(request), Id: null, ImmutableDictionary<string, object?>.Empty));
        }

        var (id, properties) = await NewResourceAsync(request, importId ?? string.Empty).ConfigureAwait(false);
        return Keep(new ResourceState(UrnOf(request), id ?? importId, properties));
    }

    public async Task<ResourceState> ReadAsync(ResourceRequest request, string id)
    {
        _resources.Enqueue(request.Resource);
        var (_, properties) = await NewResourceAsync(request, id).ConfigureAwait(false);
        return Keep(new ResourceState(UrnOf(request), id, properties));
    }

    public async Task<object?> CallAsync(string token, ImmutableDictionary<string, object?> args, ProviderResource? provider)
    {
        var result = await mocks.CallAsync(new MockCallArgs
        {
            Token = token,
            Args = PropertyReader.ReadKnown(args),
            Provider = await ReferenceAsync(provider).ConfigureAwait(false),
        }).ConfigureAwait(false);
        return await new PropertyWriter().WriteAsync(result).ConfigureAwait(false);
    }

    public async Task RegisterOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.Data.ConfigureAwait(false);
        var data = await outputs.Data.ConfigureAwait(false);
        var properties = data.IsKnown
            ? await new PropertyWriter().WritePropertiesAsync(data.Value).ConfigureAwait(false)
            : ImmutableDictionary<string, object?>.Empty;
        await mocks.RegisterResourceOutputs(new MockRegisterResourceOutputsRequest(
            urn.Value,
            properties.ToImmutableDictionary(
                property => property.Key,
                property => new Output<object?>(PropertyReader.Read<object?>(property.Value))))).ConfigureAwait(false);
    }

    private static async Task<string> ReferenceAsync(ProviderResource? provider)
        => provider is null ? string.Empty : await provider.GetReferenceAsync().ConfigureAwait(false);

    private async Task<(string? Id, ImmutableDictionary<string, object?> Properties)> NewResourceAsync(ResourceRequest request, string id)
    {
        var (newId, state) = await mocks.NewResourceAsync(new MockResourceArgs
        {
            Type = request.Resource.GetResourceType(),
            Name = request.Resource.GetResourceName(),
            Inputs = PropertyReader.ReadKnown(request.Inputs),
            Provider = await ReferenceAsync(request.Provider).ConfigureAwait(false),
            Id = id,
        }).ConfigureAwait(false);

        return (newId, await new PropertyWriter().WriteStateAsync(state).ConfigureAwait(false));
    }

    private ResourceState Keep(ResourceState state) => _states[state.Urn] = state;

    /// <summary>Mock URNs name the outermost parent only, unlike those of a real engine.</summary>
    private string UrnOf(ResourceRequest request)
    {
        var parent = request.ParentUrn is null ? string.Empty : Urn.TypeChainOf(request.ParentUrn).Split('$')[0] + "$";
        return $"urn:pulumi:{stack}::{project}::{parent}{request.Resource.GetResourceType()}::{request.Resource.GetResourceName()}";
    }
}
