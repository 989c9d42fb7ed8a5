namespace Pulumi;

/// <summary>A resource that a provider manages.</summary>
public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null, RegisterPackageRequest? registerPackageRequest = null)
        : base(type, name, args, options ?? new CustomResourceOptions(), isRemote: false)
    {
        // Which package a resource belongs to matters to an engine alone.
        _ = registerPackageRequest;
    }

    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : this(type, name, args, options, registerPackageRequest: null)
    {
    }

    private protected CustomResource(string urn)
        : base(urn)
    {
    }

    [Output("id")]
    public Output<string> Id { get; private set; } = null!;
}
