namespace Pulumi;

/// <summary>A resource that stands for a group of others, made by the program itself.</summary>
public class ComponentResource : Resource
{
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options, remote: false, registerPackageRequest: null)
    {
    }

    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : this(type, name, args, options, remote, registerPackageRequest: null)
    {
    }

    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options, bool remote, RegisterPackageRequest? registerPackageRequest = null)
        : base(type, name, args, options ?? new ComponentResourceOptions(), remote)
    {
        // Which package a resource belongs to matters to an engine alone.
        _ = registerPackageRequest;
    }

    protected void RegisterOutputs() => RegisterOutputs(ImmutableDictionary<string, object?>.Empty);

    protected void RegisterOutputs(IDictionary<string, object?> outputs) => RegisterOutputs(Output.Create(outputs));

    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => RegisterOutputs(Output.Create(outputs));

    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
    {
        var deployment = Deployment.Required;
        deployment.Pending.Add(deployment.Engine.RegisterOutputsAsync(this, outputs));
    }
}
