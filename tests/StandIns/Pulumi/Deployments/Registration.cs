using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Registers one resource: waits for what it needs, asks the engine, fills its outputs.</summary>
internal sealed class Registration(Deployment deployment, Resource resource, ResourceOutputs outputs, ResourceArgs args, ResourceOptions options)
{
    public async Task RunAsync()
    {
        try
        {
            outputs.Complete(await GetStateAsync().ConfigureAwait(false), deployment.Options.IsPreview ?? true);
        }
        catch (Exception exception)
        {
            outputs.Fail(exception);
            throw;
        }
    }

    private async Task<ResourceState> GetStateAsync()
    {
        if (options.Urn is { } urn)
        {
            return deployment.Engine.Get(urn);
        }

        // Read at once: the args object is the caller's to change after the constructor.
        var values = args.Inputs.ToList();
        var writer = new PropertyWriter();
        var inputs = await writer.WritePropertiesAsync(values).ConfigureAwait(false);
        var parentUrn = resource.Parent is null ? null : (await resource.Parent.Urn.Data.ConfigureAwait(false)).Value;
        var waitedFor = writer.Resources.Union(await Dependencies.OfAsync(options.DependsOn).ConfigureAwait(false));
        await Dependencies.WaitAsync(waitedFor, waiting: resource).ConfigureAwait(false);
        await ValidateAliasesAsync().ConfigureAwait(false);

        var request = new ResourceRequest(resource, parentUrn, inputs, resource.Provider);
        var id = await GetRequestedIdAsync().ConfigureAwait(false);
        return string.IsNullOrEmpty(id)
            ? await deployment.Engine.RegisterAsync(request, (options as CustomResourceOptions)?.ImportId).ConfigureAwait(false)
            : await deployment.Engine.ReadAsync(request, id).ConfigureAwait(false);
    }

    /// <summary>The id of an existing resource to read; while it is unknown the resource counts as a new one.</summary>
    private async Task<string?> GetRequestedIdAsync()
    {
        if (options.Id is null)
        {
            return null;
        }

        var id = await options.Id.AsOutput().Data.ConfigureAwait(false);
        return id.IsKnown ? id.Value : null;
    }

    private async Task ValidateAliasesAsync()
    {
        foreach (var alias in options.Aliases)
        {
            var data = await alias.AsOutput().Data.ConfigureAwait(false);
            if (data.IsKnown)
            {
                data.Value.Validate();
            }
        }
    }
}
