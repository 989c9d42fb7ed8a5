using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>The Azure resource that one id or name stands for.</summary>
/// <param name="ArmType">Its type; null if that isn't known.</param>
/// <param name="Resource">The resource of this stack, if it is one.</param>
/// <param name="Name">Its name; a null constant if Pulumi generates one, null if it isn't known.</param>
/// <param name="ResourceGroup">Its resource group's name; null if that isn't known.</param>
internal sealed record Target(string? ArmType, ArmResource? Resource, Value? Name, Value? ResourceGroup)
{
    public static readonly Target Unknown = new(ArmType: null, Resource: null, Name: null, ResourceGroup: null);

    /// <summary>The resource of this stack for which Azure made this one by itself: an Azure Monitor workspace has a data collection endpoint and a rule of its own.</summary>
    public ArmResource? Owner { get; init; }

    /// <summary>The subscription's id; null where the program leaves it to the provider.</summary>
    public Value? Subscription { get; init; }

    /// <summary>The provider in whose subscription the name is, a null constant for the default one; null where that isn't by a provider.</summary>
    public Value? Provider { get; init; }

    /// <summary>True if nothing is known of the resource.</summary>
    public bool IsUnknown => ArmType is null && Resource is null;

    /// <summary>A text that tells the resource apart from all others of its type: equal texts mean one resource, different ones two. Null where that can't be told.</summary>
    public string? Identity
        => Resource is { IsDeclared: true } ? $"#{Resource.Resource.Index}"
            : (Part(Subscription ?? ConstantValue.Null), Part(ResourceGroup), Part(Name)) is ({ } subscription, { } group, { } name) ? $"{subscription}/{group}/{ArmType}/{name}"
            : null;

    private static string? Part(Value? value) => value switch
    {
        ConstantValue constant => constant.ToString().ToUpperInvariant(),
        ReferenceValue { Path: ["Id"] } reference => $"#{reference.Resource.Index}",
        _ => null,
    };

    public bool IsA(ResourceKind kind) => string.Equals(ArmType, kind.ArmType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the two are one resource in Azure.</summary>
    public bool? Same(Target other)
    {
        if (IsUnknown || other.IsUnknown)
        {
            return null;
        }

        if (Resource is not null && ReferenceEquals(Resource, other.Resource))
        {
            return Resource.Resource.Presence == Presence.Many ? null : true;
        }

        if (Resource is { IsDeclared: true } && other.Resource is { IsDeclared: true })
        {
            return false;
        }

        if (Owner is not null && other.Owner is not null)
        {
            return string.Equals(ArmType, other.ArmType, StringComparison.OrdinalIgnoreCase) ? Owner.Target.Same(other.Owner.Target) : false;
        }

        if ((Owner is not null && other.Resource is { IsDeclared: true }) || (other.Owner is not null && Resource is { IsDeclared: true }))
        {
            return false;
        }

        if (ArmType is not null && other.ArmType is not null && !string.Equals(ArmType, other.ArmType, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (Name is null || other.Name is null)
        {
            return null;
        }

        // A generated name ends in a random suffix: no name that the program can write out is equal to it.
        if (Name.IsNull || other.Name.IsNull)
        {
            return Name is ConstantValue && other.Name is ConstantValue ? false : null;
        }

        return Name.SameAs(other.Name) switch
        {
            true => ResourceGroup is not null && other.ResourceGroup is not null
                ? ResourceGroup.SameAs(other.ResourceGroup) & SameIfGiven(Subscription, other.Subscription) & SameIfGiven(Provider, other.Provider)
                : null,
            var answer => answer,
        };
    }

    private static bool? SameIfGiven(Value? left, Value? right) => left is null || right is null ? true : left.SameAs(right);

    public override string ToString() => Resource?.ToString() ?? $"{ArmType} {Name}";
}
