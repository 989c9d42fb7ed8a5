using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>Finds the Azure resources that ids and names in the program stand for.</summary>
internal sealed class ReferenceResolver(ImmutableDictionary<StackResource, ArmResource> resources)
{
    private readonly ILookup<ResourceKind, ArmResource> _byKind =
        resources.Values.Where(resource => resource.Kind is not null).OrderBy(resource => resource.Resource.Index).ToLookup(resource => resource.Kind!);

    // One choice is one value, whichever of its alternatives it turns out to be.
    private readonly Dictionary<ChoiceValue, ChoiceValue> _choices = [];

    public ResourceReference ById(InputValue id)
        => id.IsMissing ? new ResourceReference(id, ImmutableArray<Target>.Empty) : new ResourceReference(id, id.Value.Alternatives().Select(value => ById(value)).ToImmutableArray());

    /// <summary>The resource of a name that the resource <paramref name="by"/> gives: it is in the same subscription.</summary>
    public ResourceReference ByName(InputValue name, ResourceKind kind, InputValue resourceGroup, ArmResource? by = null, Value? subscription = null)
        => name.IsMissing
            ? new ResourceReference(name, ImmutableArray<Target>.Empty)
            : new ResourceReference(name, name.Value.Alternatives().Select(value => ByName(value, kind, resourceGroup.Value, by?.ExplicitProvider, subscription)).ToImmutableArray());

    /// <summary>The simplest value that is equal: an output that only repeats a constant input is that constant.</summary>
    public Value Canonical(Value value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case ReferenceValue reference when Echo(reference) is { } echo:
                return Canonical(echo);
            case ReferenceValue reference when reference.IsOutput("Name") && resources.TryGetValue(reference.Resource, out var group) && group.Kind == NeighbourKinds.ResourceGroup:
                // Names of resource groups are unique, so a group's name tells groups apart as well as its id does.
                return new ReferenceValue(reference.Resource, ImmutableArray.Create("Id"), reference.Origin);
            case TextValue text:
                var parts = text.Parts.Select(Canonical).ToImmutableArray();
                return parts.All(part => part is ConstantValue)
                    ? new ConstantValue(string.Concat(parts), text.Origin)
                    : new TextValue(parts, text.Origin);
            case ChoiceValue choice:
                if (!_choices.TryGetValue(choice, out var simplified))
                {
                    simplified = new ChoiceValue(choice.Alternatives.Select(Canonical).ToImmutableArray(), choice.Origin);
                    _choices.Add(choice, simplified);
                    _choices.Add(simplified, simplified);
                }

                return simplified;
            default:
                return value;
        }
    }

    private Target ById(Value id)
    {
        switch (Canonical(id))
        {
            case ReferenceValue reference:
                return ByReference(reference);
            case var text when ArmId.Parse(text) is { } parsed:
                return ByText(parsed);
            default:
                return Target.Unknown;
        }
    }

    private Target ByReference(ReferenceValue reference)
    {
        if (!resources.TryGetValue(reference.Resource, out var resource))
        {
            return Target.Unknown;
        }

        if (reference.IsOutput("Id"))
        {
            return resource.Target;
        }

        return resource.Kind == MonitorKinds.AzureMonitorWorkspace && OwnedBy(reference.Path[reference.Path.Length - 1]) is { } owned
            ? new Target(owned.ArmType, Resource: null, reference, reference) { Owner = resource }
            : Target.Unknown;
    }

    private static ResourceKind? OwnedBy(string output) => output switch
    {
        "DataCollectionEndpointResourceId" or "DefaultDataCollectionEndpointId" => MonitorKinds.DataCollectionEndpoint,
        "DataCollectionRuleResourceId" or "DefaultDataCollectionRuleId" => MonitorKinds.DataCollectionRule,
        _ => null,
    };

    private Target ByText(ArmId id)
    {
        if (id.Base is null)
        {
            return Match(new Target(id.ArmType, Resource: null, id.Name, id.ResourceGroup is { } group ? Canonical(group) : null) { Subscription = id.Subscription });
        }

        var @base = ById(id.Base);
        return @base.ArmType is { } baseType
            ? Match(new Target($"{baseType}/{id.ArmType}", Resource: null, id.Name, @base.ResourceGroup) { Subscription = @base.Subscription })
            : Target.Unknown;
    }

    private Target ByName(Value name, ResourceKind kind, Value resourceGroup, Value? provider, Value? subscription)
    {
        if (name is ReferenceValue reference && reference.IsOutput("Name") && resources.TryGetValue(reference.Resource, out var named) && named.Kind == kind)
        {
            return named.Target;
        }

        return Canonical(name) switch
        {
            UnknownValue or { IsNull: true } => new Target(kind.ArmType, Resource: null, name, ResourceGroup: null) { Provider = provider, Subscription = subscription },
            var known => Match(new Target(kind.ArmType, Resource: null, known, Canonical(resourceGroup)) { Provider = provider, Subscription = subscription }),
        };
    }

    // A resource that is written as text may be one that the program creates or reads elsewhere.
    private Target Match(Target target)
        => target.Name is ReferenceValue name && name.IsOutput("Name") && resources.TryGetValue(name.Resource, out var named) && named.Kind is { } type && target.IsA(type) ? named.Target
            : ResourceKinds.FindByArmType(target.ArmType!) is { } kind && _byKind[kind].FirstOrDefault(resource => resource.Target.Same(target) == true) is { } resource ? resource.Target
            : target;

    private Value? Echo(ReferenceValue reference)
    {
        if (reference.IsResource || reference.IsOutput("Id") || !resources.TryGetValue(reference.Resource, out var resource))
        {
            return null;
        }

        if (reference.IsOutput("Name"))
        {
            return resource.Kind?.Inputs.Any(input => input.Name == "name") == true && resource.Name.Text is not null ? resource.Name.Value : null;
        }

        if (!resource.IsDeclared)
        {
            return null;
        }

        Value value = reference.Resource.Inputs;
        foreach (var member in reference.Path)
        {
            if (value is not ObjectValue @object)
            {
                return null;
            }

            value = @object.Get(member);
        }

        return value is UnknownValue or ObjectValue or SequenceValue or MapValue || value.IsNull ? null : value;
    }
}
