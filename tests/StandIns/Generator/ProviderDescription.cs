namespace AmplsAnalyzers.StandIns.Generator;

/// <summary>What a description file says about one provider.</summary>
public sealed record ProviderDescription(
    string Namespace,
    string Version,
    string Package,
    string? Parameterizes,
    bool GetTakesState,
    ResourceDescription Provider,
    IReadOnlyList<ModuleDescription> Modules);

/// <summary>The types of one namespace below the provider's root; the root itself is the module with an empty name.</summary>
public sealed record ModuleDescription(string Name)
{
    public List<ResourceDescription> Resources { get; } = [];

    public List<FunctionDescription> Functions { get; } = [];

    public List<ArgsDescription> Args { get; } = [];

    public List<OutputTypeDescription> OutputTypes { get; } = [];

    public List<EnumDescription> Enums { get; } = [];
}

public sealed record ResourceDescription(string Name, string Token)
{
    public List<InputDescription> Inputs { get; } = [];

    public List<OutputDescription> Outputs { get; } = [];
}

public sealed record FunctionDescription(string Name, string Token)
{
    public List<InputDescription> Inputs { get; } = [];

    public List<OutputDescription> Outputs { get; } = [];
}

public sealed record ArgsDescription(string Name)
{
    public List<InputDescription> Inputs { get; } = [];
}

public sealed record OutputTypeDescription(string Name)
{
    public List<OutputDescription> Members { get; } = [];
}

public sealed record EnumDescription(string Name)
{
    public List<EnumMemberDescription> Members { get; } = [];
}

/// <param name="Default">What the constructor of the args assigns, spelled as in JSON; null where it assigns nothing.</param>
public sealed record InputDescription(string Name, TypeDescription Type, bool Required, bool Secret, bool Deprecated, string? Default);

public sealed record OutputDescription(string Name, TypeDescription Type, bool Nullable);

public sealed record EnumMemberDescription(string Name, string Value);
