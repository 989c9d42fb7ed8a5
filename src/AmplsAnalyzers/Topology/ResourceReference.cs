using System.Collections.Immutable;
using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.Topology;

/// <summary>An input that names another Azure resource, by id or by name.</summary>
/// <param name="Input">The input.</param>
/// <param name="Targets">What it can stand for: one resource, or one of several. Empty where no value is given.</param>
internal sealed record ResourceReference(InputValue Input, ImmutableArray<Target> Targets)
{
    /// <summary>The one resource that the input surely stands for; unknown otherwise.</summary>
    public Target Target
        => Targets.Length == 1 ? Targets[0] : Targets.Length > 0 && Targets.Skip(1).All(other => other.Same(Targets[0]) == true) ? Targets[0] : Target.Unknown;

    /// <summary>The resource of this stack that the input surely stands for.</summary>
    public ArmResource? Resource => Target.Resource;

    /// <summary>True if the input surely stands for a resource of this kind.</summary>
    public bool IsA(ResourceKind kind) => Targets.Length > 0 && Targets.All(target => target.IsA(kind));

    /// <summary>Whether the input stands for this resource.</summary>
    public bool? Is(ArmResource resource)
        => Targets switch
        {
            [] => false,
            [var only] => only.Same(resource.Target),
            _ => ValueComparison.Agreement(Targets.Select(target => target.Same(resource.Target))),
        };

    /// <summary>Whether the two inputs stand for one resource.</summary>
    public bool? Same(ResourceReference other)
    {
        if (Targets.IsEmpty || other.Targets.IsEmpty)
        {
            return false;
        }

        if (Targets.Length == 1 && other.Targets.Length == 1)
        {
            return Targets[0].Same(other.Targets[0]);
        }

        return Input.Value.SameAs(other.Input.Value) == true && Target.IsUnknown && other.Target.IsUnknown
            ? null
            : ValueComparison.Agreement(
                from a in Targets
                from b in other.Targets
                select a.Same(b));
    }
}
