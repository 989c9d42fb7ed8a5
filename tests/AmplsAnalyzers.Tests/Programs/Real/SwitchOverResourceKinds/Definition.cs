namespace Contoso.Kinds;

public abstract record Definition(string Name)
{
    public virtual string ResourceName => $"{Prefix}-{Name}";

    protected abstract string Prefix { get; }
}

public sealed record WorkspaceDefinition(string Name, int? Days) : Definition(Name)
{
    protected override string Prefix => "log";
}

public sealed record InsightsDefinition(string Name, string Workspace, bool IsNode = false) : Definition(Name)
{
    protected override string Prefix => "appi";

    public override string ResourceName => IsNode ? base.ResourceName + "-node" : base.ResourceName;
}

public sealed record EndpointDefinition(string Name) : Definition(Name)
{
    public bool IsPublic { get; init; } = true;

    protected override string Prefix => "dce";
}
