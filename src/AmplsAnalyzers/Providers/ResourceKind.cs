namespace AmplsAnalyzers.Providers;

/// <summary>A kind of Azure resource, and how each provider spells it. Everything in here is data.</summary>
/// <param name="armType">The ARM type, for instance <c>Microsoft.Insights/privateLinkScopes</c>.</param>
internal sealed class ResourceKind(string armType)
{
    public string ArmType { get; } = armType;

    /// <summary>The classes of Pulumi.AzureNative, as <c>Module.Class</c>: the module of v3, and the one of v2 where it is another.</summary>
    public IReadOnlyList<string> Native { get; init; } = [];

    /// <summary>The classes of Pulumi.Azure, as <c>Module.Class</c>.</summary>
    public IReadOnlyList<string> Classic { get; init; } = [];

    /// <summary>The functions that look such a resource up, without their module, which is the class's.</summary>
    public IReadOnlyList<string> Lookups { get; init; } = [];

    /// <summary>The inputs that rules ask for, by ARM name. <c>name</c> and <c>resourceGroup</c> identify the resource.</summary>
    public InputTable Inputs { get; init; } = [];

    /// <summary>True if a name that is left out becomes the logical name, without the usual random suffix (Pulumi.AzureNative).</summary>
    public bool IsNamedAfterLogicalName { get; init; }

    public override string ToString() => ArmType;
}
