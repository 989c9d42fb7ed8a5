namespace Pulumi;

/// <summary>What a registration waits for besides its inputs.</summary>
internal static class Dependencies
{
    /// <summary>The resources of a DependsOn option; none while it is unknown.</summary>
    public static async Task<ImmutableHashSet<Resource>> OfAsync(InputList<Resource>? dependsOn)
    {
        if (dependsOn is null)
        {
            return [];
        }

        var data = await dependsOn.AsOutput().Data.ConfigureAwait(false);
        return data.IsKnown && !data.Value.IsDefault ? data.Resources.Union(data.Value) : data.Resources;
    }

    /// <summary>
    /// Waits until all are registered. A component counts as itself and all its children, a custom resource as itself. Who is inside a component waits for the
    /// component alone: its children would wait for each other.
    /// </summary>
    public static async Task<ImmutableHashSet<Resource>> WaitAsync(IEnumerable<Resource> resources, Resource? waiting)
    {
        var registered = ImmutableHashSet.CreateBuilder<Resource>();
        var open = new Queue<Resource>(resources);
        while (open.TryDequeue(out var resource))
        {
            if (resource == waiting || !registered.Add(resource))
            {
                continue;
            }

            await resource.Urn.Data.ConfigureAwait(false);
            foreach (var child in resource is ComponentResource && waiting?.IsInside(resource) != true ? resource.Children : [])
            {
                open.Enqueue(child);
            }
        }

        return registered.ToImmutable();
    }
}
