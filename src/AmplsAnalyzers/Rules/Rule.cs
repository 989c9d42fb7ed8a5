using System.Collections.Immutable;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules;

/// <summary>
/// One rule: what it says, and when. A rule reads the topology alone, and reports only what is surely so. In a message, each placeholder stands for a list of names,
/// so that one diagnostic can speak of several resources.
/// </summary>
internal abstract class Rule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Everything that is wrong in the stack, as this rule sees it.</summary>
    public abstract IEnumerable<Finding> Check(StackTopology topology);

    /// <summary>A value is wrong: reported at the expression that gives it to its property.</summary>
    protected static Finding WrongValue(ArmResource subject, InputValue value, params MessageArgument[] arguments)
        => Finding.AtValue(subject, value, arguments.ToImmutableArray());

    /// <summary>The resource as a whole is wrong, or something does not fit to it: reported at its type name.</summary>
    protected static Finding WrongResource(ArmResource subject, params MessageArgument[] arguments)
        => Finding.AtResource(subject, arguments.ToImmutableArray());

    /// <summary>An args object inside a resource is wrong: reported at the type name of the args object.</summary>
    protected static Finding WrongArgs(ArmResource subject, InputValue args, params MessageArgument[] arguments)
        => Finding.AtResource(subject, arguments.ToImmutableArray()) with { Place = args.CreationPlace ?? args.Expression?.GetLocation() ?? subject.Place };

    /// <summary>
    /// Something is missing: reported at the type name of the resource that lacks it, and only if it is missing in every stack that creates the resource there.
    /// </summary>
    protected static Finding Missing(ArmResource subject, params MessageArgument[] arguments)
        => Finding.AtResource(subject, arguments.ToImmutableArray()) with { IsAbsence = true };
}
