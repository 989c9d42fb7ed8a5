using System.Collections.Immutable;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>What a rule works with belongs into the scope as a whole: its endpoint and every workspace that it sends to.</summary>
internal sealed class DestinationNotScopedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS412",
        "Rule's destination is not in the scope",
        "What {0} will send to {1} leaves {2}, where the rest of the rule's resources are, and from its networks that traffic {3}; add {1} to the scope",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.IsCertain && rule.Scopes.All(scope => scope is { IsClosed: true, IsCertain: true })
           from destination in rule.LogDestinations
           let workspace = destination.Receiver.Resource as Workspace
           where workspace is { IsDeclared: true, IsCertain: true } && workspace.UnreachableOperations.IsEmpty && workspace.LeftOutOf.IsEmpty
           let scopes = rule.Scopes
           where scopes.Any() && scopes.All(scope => workspace.IsIn(scope) == false)
           select WrongArgs(rule, destination.Entry, rule, workspace, MessageArgument.Of(scopes), Outcome(workspace, scopes))
               .Involving(workspace)
               .ToJoin(scopes, workspace)
               with
           { IsAbsence = true, Detail = workspace.Label };

    private static MessageArgument Outcome(Workspace workspace, IEnumerable<PrivateLinkScope> scopes)
        => new(scopes.Select(scope => workspace.Reach(ClientNetwork.Of(scope), Operation.Ingestion).Outcome).Distinct(StringComparer.Ordinal).ToImmutableArray());
}
