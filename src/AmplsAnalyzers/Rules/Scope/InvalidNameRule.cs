using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>The name of a scope has 1 to 255 letters, digits, brackets, hyphens, underscores and full stops, and doesn't end with a full stop.</summary>
internal sealed class InvalidNameRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS107",
        "Invalid private link scope name",
        "Azure refuses {0} under the name {1}: a scope's name has 1 to 255 letters, digits, brackets, hyphens, underscores and full stops, and no full stop at the end",
        Area.Scope,
        DiagnosticSeverity.Error);

    private const int MaxLength = 255;

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           where scope.Name.IsGiven && scope.Name.IsText(name => !IsValid(name))
           select WrongValue(scope, scope.Name, scope, MessageArgument.Quoted(scope.Name.Texts));

    private static bool IsValid(string name)
        => name.Length is >= 1 and <= MaxLength && name[name.Length - 1] != '.' && name.All(IsAllowed);

    private static bool IsAllowed(char c)
        => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '(' or ')' or '-' or '_' or '.';
}
