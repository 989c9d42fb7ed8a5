using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.PublicNetworkAccess;

/// <summary>A private-only scope keeps its networks in. It keeps nobody out: that is the resource's own setting, which is open unless the program closes it.</summary>
internal sealed class ScopedButPublicRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS301",
        "Scoped resource still accepts public traffic",
        "Public networks still reach {0} for {2}, in spite of the private-only mode of {1}; set public network access to 'Disabled'",
        Area.PublicNetworkAccess,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from resource in topology.Declared<MonitoredResource>()
           where resource is Workspace or Component
           from operation in resource.Operations
           where resource.Reach(ClientNetwork.Public, operation).Way == Way.Public
           let scopes = resource.Scopes.Where(scope => scope.IsPrivateOnly(operation) == true).ToList()
           where scopes.Count > 0
           select Report(resource, operation, scopes)
               .Involving([.. scopes])
               .With(FindingProperties.Operations, operation.ToString())
               .With(FindingProperties.Value, PublicAccess.Disabled);

    private static Finding Report(MonitoredResource resource, Operation operation, List<PrivateLinkScope> scopes)
    {
        MessageArgument[] arguments = [resource, MessageArgument.Of(scopes), resource.Describe(operation)];
        return resource.PublicAccessSetting(operation) is { IsMissing: false } setting
            ? WrongValue(resource, setting, arguments)
            : WrongResource(resource, arguments);
    }
}
