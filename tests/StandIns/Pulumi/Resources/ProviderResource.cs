namespace Pulumi;

/// <summary>A configured provider, itself a resource.</summary>
public class ProviderResource : CustomResource
{
    private const string TypePrefix = "pulumi:providers:";

    /// <summary>The text that stands for a value which is not known yet.</summary>
    private const string UnknownId = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : this(package, name, args, options, registerPackageRequest: null)
    {
    }

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null, RegisterPackageRequest? registerPackageRequest = null)
        : base(TypePrefix + package, name, args, options, registerPackageRequest)
    {
    }

    internal string Package => GetResourceType()[TypePrefix.Length..];

    /// <summary>How a registration names its provider: the URN and the id of the provider.</summary>
    internal async Task<string> GetReferenceAsync()
    {
        var urn = await Urn.Data.ConfigureAwait(false);
        var id = await Id.Data.ConfigureAwait(false);
        return $"{urn.Value}::{(id.IsKnown ? id.Value : UnknownId)}";
    }
}
