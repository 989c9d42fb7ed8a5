using System.Collections.Immutable;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules;

/// <summary>One mistake that a rule found in one stack.</summary>
/// <param name="Subject">The resource that it is about.</param>
/// <param name="Place">Where it is reported.</param>
/// <param name="Arguments">What takes the placeholders of the rule's message.</param>
internal sealed record Finding(ArmResource Subject, Location Place, ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>Where the value is written that <see cref="Place"/> only names; null if that is the place itself.</summary>
    public Location? WrittenAt { get; init; }

    /// <summary>The places of the other resources that are involved.</summary>
    public ImmutableArray<Location> Others { get; init; } = ImmutableArray<Location>.Empty;

    /// <summary>The places of the resources that a code fix has to name.</summary>
    public ImmutableArray<Location> Targets { get; init; } = ImmutableArray<Location>.Empty;

    /// <summary>What a code fix needs to know, by the keys of <see cref="FindingProperties"/>.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True if something is missing: another stack that runs the same code may have it.</summary>
    public bool IsAbsence { get; init; }

    /// <summary>True if it is about the program rather than one of its stacks: then the first stack's finding stands for all.</summary>
    public bool IsOfProgram { get; init; }

    /// <summary>Tells apart several things that are wrong, or missing, at one place.</summary>
    public string Detail { get; init; } = "";

    public static Finding AtResource(ArmResource subject, ImmutableArray<MessageArgument> arguments)
        => new(subject, subject.Place, arguments) { Others = CallSites(subject) };

    public static Finding AtValue(ArmResource subject, InputValue value, ImmutableArray<MessageArgument> arguments)
    {
        if (value.Expression is not { } expression)
        {
            return AtResource(subject, arguments);
        }

        var origin = value.Value.Origin;
        var isWrittenElsewhere = origin is not null && !(origin.SyntaxTree == expression.SyntaxTree && expression.Span.IntersectsWith(origin.Span));
        return new Finding(subject, expression.GetLocation(), arguments)
        {
            WrittenAt = isWrittenElsewhere ? origin!.GetLocation() : null,
            Others = isWrittenElsewhere ? CallSites(subject) : ImmutableArray<Location>.Empty,
        };
    }

    /// <summary>Adds resources that are involved.</summary>
    public Finding Involving(params ArmResource?[] others)
        => this with { Others = Others.AddRange(from other in others where other is not null select other.Place) };

    /// <summary>Adds resources that a code fix has to name.</summary>
    public Finding Naming(IEnumerable<ArmResource> targets) => this with { Targets = targets.Select(target => target.Place).ToImmutableArray() };

    /// <summary>Adds a resource and the scopes that it may be put into, with all that a code fix has to name then, and says for which operations it must be closed there.</summary>
    public Finding ToJoin(IEnumerable<PrivateLinkScope> scopes, MonitoredResource resource)
    {
        var joined = Naming(scopes.SelectMany(scope => scope.WithSurroundings).Prepend(resource));
        var open = resource.Operations.Where(operation => resource.IsPublic(operation) == true && scopes.Any(scope => scope.IsPrivateOnly(operation) == true)).ToList();
        return open.Count > 0 ? joined.With(FindingProperties.ToClose, string.Join(FindingProperties.Separator.ToString(), open)) : joined;
    }

    public Finding With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    // The innermost call shows which of a helper's uses is meant.
    private static ImmutableArray<Location> CallSites(ArmResource subject)
        => subject.Resource.Site.CallSites is [var innermost, ..] ? ImmutableArray.Create(innermost.GetLocation()) : ImmutableArray<Location>.Empty;
}
