using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Topology;

/// <summary>An Azure resource of the stack: created, read or looked up.</summary>
internal class ArmResource(StackResource resource, ProviderType type, StackTopology topology)
{
    private readonly Dictionary<string, InputValue> _inputs = new(StringComparer.Ordinal);
    private readonly IgnoredChanges _ignoredChanges = new(resource);
    private InputValue? _resourceGroup;
    private Target? _target;
    private Value? _explicitProvider;

    public StackResource Resource { get; } = resource;

    public ProviderType Type { get; } = type;

    public Provider Provider => Type.Provider;

    /// <summary>Null for a class that this analyzer has no model of.</summary>
    public ResourceKind? Kind => Type.Kind;

    protected StackTopology Topology { get; } = topology;

    /// <summary>True if this program creates the resource.</summary>
    public bool IsDeclared => Resource.Mode == ResourceMode.Custom;

    /// <summary>True if the resource is there whenever the program runs, exactly once.</summary>
    public bool IsCertain => Resource.Presence == Presence.Always;

    /// <summary>True if this program creates the resource, and nothing that can't be seen could refer to it.</summary>
    public bool IsClosed => IsDeclared && !Resource.IsHandedOn && Topology.IsComplete;

    /// <summary>The place that stands for the whole resource.</summary>
    public Location Place => Resource.Site.TypeName;

    /// <summary>True if a generated builder creates the resource.</summary>
    public bool IsOfBuilder => GeneratedBuilder.IsIn(Resource.Site.Creation.SyntaxTree);

    /// <summary>What the user calls the resource.</summary>
    public string Label => Topology.LabelOf(this);

    /// <summary>The input with this ARM name. For a resource that is read or looked up, only what identifies it is known.</summary>
    public InputValue this[string armName]
    {
        get
        {
            if (!_inputs.TryGetValue(armName, out var input))
            {
                input = Read(armName);
                _inputs.Add(armName, input);
            }

            return input;
        }
    }

    /// <summary>The name in Azure: a null constant if Pulumi generates one.</summary>
    public InputValue Name => this["name"];

    /// <summary>
    /// The resource group, in a form that is the same however the program refers to it; missing for a resource that is in none: a resource group itself, or what belongs to another resource.
    /// </summary>
    public InputValue ResourceGroup
        => _resourceGroup ??= Kind!.Inputs.Contains("resourceGroup") && this["resourceGroup"] is var input ? input with { Value = Topology.References.Canonical(input.Value) } : InputValue.Missing;

    /// <summary>The resource as something that others refer to.</summary>
    public Target Target
        => _target ??= Kind is { } kind
            ? new(kind.ArmType, this, Name.Value, ResourceGroup.Value) { Subscription = Subscription, Provider = Resource.Mode == ResourceMode.Read ? null : ExplicitProvider }
            : new(ArmType: null, this, Name: null, ResourceGroup: null);

    /// <summary>The subscription of a resource that is read by its id; null where the provider decides.</summary>
    public Value? Subscription => Resource.ReadId is { } id ? ArmId.Parse(id)?.Subscription : null;

    /// <summary>The provider that is told to manage the resource, maybe in another subscription than others; a null constant for the default one.</summary>
    public Value ExplicitProvider => _explicitProvider ??= FindExplicitProvider();

    /// <summary>The region that the resource is given or, where it is given none, its resource group; unknown if that can't be told.</summary>
    public InputValue Location
    {
        get
        {
            var own = Resource.Inputs.Get("Location");
            var location = !IsDeclared || _ignoredChanges.Touch("Location") ? UnknownValue.NotEvaluated
                : !own.IsNull ? own
                : Provider == Provider.AzureNative
                    && Resource.Inputs.Get("ResourceGroupName") is ReferenceValue group && group.IsOutput("Name")
                    && Topology.Find(group.Resource) is { IsDeclared: true } declared && declared.Kind == NeighbourKinds.ResourceGroup ? declared["location"].Value
                : UnknownValue.NotEvaluated;
            return new InputValue(Topology.References.Canonical(location), Expression: null);
        }
    }

    /// <summary>The region, if it is one constant.</summary>
    public string? Region => Location.Text;

    public override string ToString() => Resource.ToString();

    private Value FindExplicitProvider()
    {
        var manager = Resource;
        while (manager.Options.Get("Provider").IsNull && manager.Options.Get("Providers").IsNull && manager.Parent is ReferenceValue { IsResource: true } parent)
        {
            manager = parent.Resource;
        }

        return !manager.Options.Get("Providers").IsNull ? UnknownValue.NotEvaluated
            : manager.Options.Get("Provider") is { IsNull: false } provider ? provider
            : manager.Parent.IsNull ? ConstantValue.Null
            : UnknownValue.NotEvaluated;
    }

    private InputValue Read(string armName)
    {
        var input = Kind!.Inputs[armName];
        switch (Resource.Mode)
        {
            case ResourceMode.Custom when input.In(Provider) is { } path && _ignoredChanges.Touch(path):
                return new InputValue(UnknownValue.NotEvaluated, Expression: null);
            case ResourceMode.Custom:
                var value = InputReader.Read(Resource, Type, input);
                return armName == "name" && value.IsMissing && Kind.IsNamedAfterLogicalName && Provider == Provider.AzureNative
                    ? new InputValue(Resource.Name, Expression: null)
                    : value;
            case ResourceMode.Function when armName is "name" or "resourceGroup" or "virtualNetworkName" or "scopeName":
                return InputReader.Read(Resource, Type, input);
            case ResourceMode.Read when armName is "name" or "resourceGroup" && Resource.ReadId is { } readId:
                var id = ArmId.Parse(readId);
                return new InputValue((armName == "name" ? id?.Name : id?.ResourceGroup) ?? UnknownValue.NotEvaluated, Expression: null);
            default:
                return new InputValue(UnknownValue.NotEvaluated, Expression: null);
        }
    }
}
