using System.Collections.Immutable;
using AmplsAnalyzers.Rules.Scope;

namespace AmplsAnalyzers.Rules;

/// <summary>Every rule, in the order of the ids.</summary>
internal static class RuleCatalogue
{
    public static ImmutableArray<Rule> All { get; } = ImmutableArray.Create<Rule>(new LocationMustBeGlobalRule());
}
