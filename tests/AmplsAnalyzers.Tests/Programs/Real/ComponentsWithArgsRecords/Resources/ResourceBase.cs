namespace SimCube.Deployments.Resources;

public abstract class ResourceBase<TArgs> : ComponentResource
    where TArgs : ResourceBaseArgs
{
    protected ResourceBase(string type, string name, TArgs args, ComponentResourceOptions? options = null)
        : base($"simcube:azure:{type}", name, options)
    {
        Args = args;
        Options = new CustomResourceOptions { Parent = this };
    }

    protected TArgs Args { get; }

    protected CustomResourceOptions Options { get; }

    protected InputMap<string> Tags => new() { ["managed-by"] = "pulumi", ["component"] = GetType().Name, ["stage"] = Args.Stage };
}

public abstract record ResourceBaseArgs
{
    public required ResourceGroup ResourceGroup { get; init; }

    public required string Stage { get; init; }

    public string Location { get; init; } = "uksouth";
}
