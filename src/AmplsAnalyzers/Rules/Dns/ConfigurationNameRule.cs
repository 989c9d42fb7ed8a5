using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Azure tells the configurations of a zone group apart by their names. One without a name, or with another one's, gets no records.</summary>
internal sealed class ConfigurationNameRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS607",
        "Zone configuration needs its own name",
        "A zone configuration of {0} has {1}, so Azure writes no records for its zone; give it a name of its own",
        Area.Dns,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var zoneGroup in topology.ZoneGroups)
        {
            var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var configuration in zoneGroup.Configurations.Certain)
            {
                var name = InputReader.Read(configuration, zoneGroup.Owner.Provider, DnsKinds.ZoneConfig["name"]);
                if (name.IsMissing || name.Is(""))
                {
                    yield return WrongArgs(zoneGroup.Owner, configuration, zoneGroup.Owner, "no name");
                }
                else if (topology.References.Canonical(name.Value).Text is { } text && !taken.Add(text))
                {
                    yield return WrongArgs(zoneGroup.Owner, configuration, zoneGroup.Owner, $"the name '{text}' that another one has");
                }
            }
        }
    }
}
