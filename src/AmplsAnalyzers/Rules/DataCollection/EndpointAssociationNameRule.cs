using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>
/// A machine finds its data collection endpoint by the name of the association. Where the program gives none, Pulumi.AzureNative makes one up; in Pulumi.Azure it may be
/// the right one, which is the default of the provider underneath.
/// </summary>
internal sealed class EndpointAssociationNameRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS401",
        "Endpoint association must be named 'configurationAccessEndpoint'",
        "Azure takes an association with a data collection endpoint under the name 'configurationAccessEndpoint' only; give {0} that name instead of {1}",
        Area.DataCollection,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           where association.Endpoint.IsGiven && association.Rule.IsMissing
           let name = association.Name
           where (name.IsMissing && association.Provider == Provider.AzureNative) || name.IsText(text => !string.Equals(text, DataCollectionRuleAssociation.EndpointName, StringComparison.OrdinalIgnoreCase))
           select (name.IsMissing ? WrongResource(association, association, "a generated name") : WrongValue(association, name, association, MessageArgument.Every(name.Texts.Select(text => $"the name '{text}'"))))
               .With(FindingProperties.Value, DataCollectionRuleAssociation.EndpointName);
}
