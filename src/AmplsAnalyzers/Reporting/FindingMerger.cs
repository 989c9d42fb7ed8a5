using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Reporting;

/// <summary>
/// Makes diagnostics of findings. What one rule finds at one place is one diagnostic, however many resources, operations and stacks it concerns. Something that is
/// missing counts only if it is missing in every stack that comes by the place.
/// </summary>
internal sealed class FindingMerger(ImmutableArray<Stack> stacks)
{
    private readonly List<(Rule Rule, int Stack, Finding Finding)> _findings = [];

    public void Add(Rule rule, int stack, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Select(BuilderCalls.AtCall).OfType<Finding>())
        {
            if (!finding.IsOfProgram || !_findings.Exists(known => known.Rule == rule && known.Stack < stack && known.Finding.Detail == finding.Detail))
            {
                _findings.Add((rule, stack, finding));
            }
        }
    }

    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        if (_findings.Count == 0)
        {
            return ImmutableArray<Diagnostic>.Empty;
        }

        var stacksBySite = StacksBySite();
        var counted = from found in _findings
                      group found by (found.Rule, found.Finding.Place, found.Finding.Detail) into same
                      where !same.First().Finding.IsAbsence || same.Select(found => found.Stack).Distinct().Count() == stacksBySite[same.First().Finding.Subject.Resource.Site.Creation].Count
                      from found in same
                      select found;
        return (
            from found in counted
            group found.Finding by (found.Rule, found.Finding.Place) into merged
            orderby merged.Key.Place.SourceTree!.FilePath, merged.Key.Place.SourceSpan, merged.Key.Rule.Descriptor.Id
            select ToDiagnostic(merged.Key.Rule, merged.Key.Place, merged.ToImmutableArray())).ToImmutableArray();
    }

    private Dictionary<SyntaxNode, HashSet<int>> StacksBySite()
    {
        var sites = new Dictionary<SyntaxNode, HashSet<int>>();
        for (var i = 0; i < stacks.Length; i++)
        {
            foreach (var resource in stacks[i].Resources)
            {
                if (!sites.TryGetValue(resource.Site.Creation, out var reaching))
                {
                    sites.Add(resource.Site.Creation, reaching = []);
                }

                reaching.Add(i);
            }
        }

        return sites;
    }

    private static Diagnostic ToDiagnostic(Rule rule, Location place, ImmutableArray<Finding> findings)
    {
        var arguments = findings
            .Select(finding => finding.Arguments)
            .Aggregate((all, more) => all.Zip(more, (one, other) => one.And(other)).ToImmutableArray());
        var (additional, properties) = ForFixes(place, findings);
        return Diagnostic.Create(rule.Descriptor, place, additional, properties, [.. arguments.Select(argument => (object)argument.ToString())]);
    }

    /// <summary>The additional locations and the properties of a diagnostic, from which a fix knows what to do.</summary>
    public static (IEnumerable<Location> Additional, ImmutableDictionary<string, string?> Properties) ForFixes(Location place, ImmutableArray<Finding> findings)
    {
        var written = findings.Select(finding => finding.WrittenAt).OfType<Location>().Distinct().ToImmutableArray();
        var targets = findings.SelectMany(finding => finding.Targets).Distinct().ToImmutableArray();
        var others = findings.SelectMany(finding => finding.Others).Where(other => other != place && !written.Contains(other) && !targets.Contains(other)).Distinct();
        var properties = findings
            .SelectMany(finding => finding.Properties)
            .GroupBy(property => property.Key, property => property.Value, StringComparer.Ordinal)
            .ToImmutableDictionary(property => property.Key, property => (string?)Join(property), StringComparer.Ordinal)
            .SetItem(FindingProperties.Provider, Join(findings.Select(finding => finding.Subject.Provider.ToString())));
        if (!written.IsEmpty)
        {
            properties = properties.SetItem(FindingProperties.WrittenAt, Join(Enumerable.Range(0, written.Length).Select(i => i.ToString(CultureInfo.InvariantCulture))));
        }

        if (!targets.IsEmpty)
        {
            properties = properties.SetItem(FindingProperties.Targets, targets.Length.ToString(CultureInfo.InvariantCulture));
        }

        return (written.Concat(others).Concat(targets), properties);
    }

    private static string Join(IEnumerable<string> values)
        => string.Join(FindingProperties.Separator.ToString(), values.SelectMany(value => value.Split(FindingProperties.Separator)).Distinct(StringComparer.Ordinal));
}
