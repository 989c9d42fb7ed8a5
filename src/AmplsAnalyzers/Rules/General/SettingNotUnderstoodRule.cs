using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.General;

/// <summary>A setting that is misspelt has no effect, and nobody else says so: compilers pass on every key and value.</summary>
internal sealed class SettingNotUnderstoodRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS003",
        "Setting not understood",
        "Ignored in the configuration: {0}",
        Area.General,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => (topology.Declared<PrivateLinkScope>().FirstOrDefault() ?? topology.Resources.FirstOrDefault(resource => resource.IsDeclared)) is not { } subject
            ? []
            : from problem in topology.SettingProblems
              select WrongResource(subject, MessageArgument.Every([Describe(problem)])) with { IsOfProgram = true, Detail = $"{problem}" };

    private static string Describe(SettingProblem problem)
        => problem.Setting is { } setting
            ? $"the value '{problem.Value}' of '{problem.Key}', which takes {setting.Values}"
            : $"'{problem.Key}', which is no setting (is '{Nearest(problem.Key)}' meant?)";

    private static string Nearest(string key) => Settings.All.OrderBy(setting => Spelling.Distance(setting.Key, key)).First().Key;
}
