using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Anything that a program registers: constructing it is registering it.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly ImmutableArray<ResourceTransformation> _transformations = [];
    private readonly ResourceOutputs _outputs;
    private readonly List<Resource> _children = [];

    private protected Resource(string type, string name, ResourceArgs? args, ResourceOptions options, bool isRemote)
    {
        ThrowIfMissing(type, nameof(type));
        ThrowIfMissing(name, nameof(name));
        _type = type;
        _name = name;

        var deployment = Deployment.Required;
        args ??= ResourceArgs.Empty;
        Parent = this is Stack ? null : options.Parent ?? deployment.Stack;
        _transformations = [.. options.ResourceTransformations, .. Parent?._transformations ?? []];
        (args, options) = Transform(args, options);

        if (this is not CustomResource && options.Id is not null)
        {
            throw new ArgumentException("ResourceOptions.Id is only valid for a CustomResource");
        }

        Providers = ProvidersOf(options);
        Provider = this is CustomResource ? options.Provider ?? Providers.GetValueOrDefault(PackageOf(type)) : null;
        _outputs = ResourceOutputs.Attach(this, isRemote || this is CustomResource);

        // A resource that is only read back by its URN is not part of what the program makes.
        if (options.Urn is null)
        {
            Parent?.AddChild(this);
        }

        deployment.Pending.Add(new Registration(deployment, this, _outputs, args, options).RunAsync());
    }

    /// <summary>For a resource that is known by its URN alone and never registered.</summary>
    private protected Resource(string urn)
    {
        _type = Pulumi.Urn.TypeOf(urn);
        _name = Pulumi.Urn.NameOf(urn);
        Providers = ImmutableDictionary<string, ProviderResource>.Empty;
        _outputs = ResourceOutputs.None;
        Urn = Output.Create(urn);
    }

    [Output("urn")]
    public Output<string> Urn { get; private set; } = null!;

    internal Resource? Parent { get; }

    /// <summary>The provider that manages this resource, where the program chose one.</summary>
    internal ProviderResource? Provider { get; }

    /// <summary>The providers that children fall back on, by package.</summary>
    internal ImmutableDictionary<string, ProviderResource> Providers { get; }

    internal ImmutableArray<Resource> Children
    {
        get
        {
            lock (_children)
            {
                return [.. _children];
            }
        }
    }

    public string GetResourceType() => _type;

    public string GetResourceName() => _name;

    internal bool IsInside(Resource ancestor) => Parent is not null && (Parent == ancestor || Parent.IsInside(ancestor));

    internal static string PackageOf(string typeToken) => typeToken.Split(':')[0];

    private static void ThrowIfMissing(string? value, string parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"'{parameter}' cannot be null or empty.");
        }
    }

    private void AddChild(Resource child)
    {
        lock (_children)
        {
            _children.Add(child);
        }
    }

    private (ResourceArgs Args, ResourceOptions Options) Transform(ResourceArgs args, ResourceOptions options)
    {
        foreach (var transformation in _transformations)
        {
            if (transformation(new ResourceTransformationArgs(this, args, options)) is not { } result)
            {
                continue;
            }

            if (result.Options.Parent != options.Parent)
            {
                throw new ArgumentException("Transformations cannot currently be used to change the 'parent' of a resource.");
            }

            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }

    private ImmutableDictionary<string, ProviderResource> ProvidersOf(ResourceOptions options)
    {
        var inherited = Parent?.Providers ?? ImmutableDictionary<string, ProviderResource>.Empty;
        var own = options is ComponentResourceOptions component ? component.Providers : [];
        if (options.Provider is null)
        {
            return inherited.SetItems(own.Select(ByPackage));
        }

        return own.Count == 0
            ? inherited.SetItems([ByPackage(options.Provider)])
            : throw new ResourceException("Do not supply both 'provider' and 'providers' options to a ComponentResource.", this);

        static KeyValuePair<string, ProviderResource> ByPackage(ProviderResource provider) => KeyValuePair.Create(provider.Package, provider);
    }
}
