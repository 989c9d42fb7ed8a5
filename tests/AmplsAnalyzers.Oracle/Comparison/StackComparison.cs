using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AmplsAnalyzers.Oracle.Execution;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Oracle.Comparison;

/// <summary>Holds the stack that the dry run predicts against the one that was registered.</summary>
internal sealed class StackComparison(Stack? predicted, RegisteredStack registered, WireNames wireNames)
{
    private readonly Dictionary<StackResource, int> _positions = [];
    private readonly Dictionary<StackResource, InvokedFunction> _calls = [];
    private readonly List<InputFinding> _findings = [];

    public ImmutableArray<InputFinding> Compare()
    {
        var resources = predicted?.Resources ?? [];
        MatchCalls(resources.Where(resource => resource.Mode == ResourceMode.Function));

        var open = resources.Where(resource => resource.Mode != ResourceMode.Function).ToList();
        for (var position = 0; position < registered.Resources.Length; position++)
        {
            var actual = registered.Resources[position];
            var best = open.Where(candidate => MayBe(candidate, actual))
                .Select(candidate => (Candidate: candidate, Findings: new ResourceComparison(candidate, position, this).Compare()))
                .OrderBy(trial => trial.Findings.Count(finding => finding.Outcome == Outcome.Wrong))
                .ThenBy(trial => trial.Candidate.Presence)
                .ThenBy(trial => trial.Candidate.Index)
                .FirstOrDefault();
            if (best.Candidate is null)
            {
                _findings.Add(new InputFinding(
                    predicted is { IsComplete: false } ? Outcome.Unknown : Outcome.Wrong,
                    $"{actual.Token} {actual.Name}",
                    "(resource)",
                    predicted is { IsComplete: false } ? UnknownReason.Budget : null,
                    "registered, but not predicted",
                    Syntax: null));
                continue;
            }

            _positions[best.Candidate] = position;
            _findings.AddRange(best.Findings);
            if (best.Candidate.Presence != Presence.Many)
            {
                open.Remove(best.Candidate);
            }
        }

        _findings.AddRange(open.Where(resource => resource.Presence == Presence.Always).Select(NotThere));
        return [.. _findings];
    }

    public WireNames WireNames => wireNames;

    public RegisteredStack Registered => registered;

    public int? PositionOf(StackResource resource) => _positions.TryGetValue(resource, out var position) ? position : null;

    /// <summary>What an output turned out to be. False if the execution can't tell: any element of a list, or a member that no output has.</summary>
    public bool TryResolve(ReferenceValue reference, out JsonNode? value)
    {
        value = _calls.TryGetValue(reference.Resource, out var call) ? call.Result
            : PositionOf(reference.Resource) is { } position ? registered.Resources[position].Outputs
            : null;
        foreach (var step in reference.Path)
        {
            switch (value)
            {
                case JsonObject members when members.FirstOrDefault(member => member.Key.Equals(step, StringComparison.OrdinalIgnoreCase)) is { Key: not null } member:
                    value = member.Value;
                    break;
                case JsonObject map when step.StartsWith("[\"", StringComparison.Ordinal) && map.TryGetPropertyValue(step[2..^2], out var entry):
                    value = entry;
                    break;
                case JsonArray list when step.StartsWith('[') && int.TryParse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture, out var index) && index < list.Count:
                    value = list[index];
                    break;
                default:
                    return false;
            }
        }

        return reference.Path.Length > 0;
    }

    /// <summary>The resources that a value surely came from; an unknown one may have come from only some of its sources. A function has none of its own: its results come from its arguments.</summary>
    public IEnumerable<StackResource> SourcesOf(Value value) => value.Awaited.SelectMany(Origins).Concat(value switch
    {
        ReferenceValue reference => Origins(reference.Resource),
        TextValue text => text.Parts.SelectMany(SourcesOf),
        ObjectValue instance => instance.Properties.Values.Where(property => !property.IsConditional).SelectMany(property => SourcesOf(property.Value)),
        SequenceValue sequence => sequence.Elements.Where(element => !element.IsConditional).SelectMany(element => SourcesOf(element.Value)),
        MapValue map => map.Entries.Values.Where(entry => !entry.IsConditional).SelectMany(entry => SourcesOf(entry.Value)),
        _ => [],
    });

    private IEnumerable<StackResource> Origins(StackResource resource) => resource.Mode == ResourceMode.Function ? SourcesOf(resource.Inputs) : [resource];

    /// <summary>A pattern for the text; null if it isn't a text.</summary>
    public string? PatternOf(Value value) => value switch
    {
        ConstantValue { Constant: { } constant } => Regex.Escape(Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture)!),
        ConstantValue => "",
        ReferenceValue reference => TryResolve(reference, out var resolved) && resolved is JsonValue ? Regex.Escape(resolved.ToString()) : ".*",
        TextValue text => string.Concat(text.Parts.Select(PatternOf)),
        ChoiceValue choice => $"({string.Join('|', choice.Alternatives.Select(PatternOf))})",
        _ => ".*",
    };

    public static string NameOf(StackResource resource) => $"{resource.Type.Name} {resource.Name}";

    private bool MayBe(StackResource candidate, RegisteredResource actual)
    {
        var token = WireNames.TokenOf(candidate.Type) is { } own ? Regex.Escape(own) : candidate.Token is { } given ? PatternOf(given) : ".*";
        return Matches(token, actual.Token) && Matches(PatternOf(candidate.Name), actual.Name)
            // A stack reference is a resource that is read, though programs write it as a new one.
            && (candidate.Mode == ResourceMode.Read || token == Regex.Escape(WireNames.StackReference)) == actual.ReadId is not null;
    }

    private static bool Matches(string? pattern, string text) => Regex.IsMatch(text, $"^({pattern})$", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private void MatchCalls(IEnumerable<StackResource> functions)
    {
        var open = registered.Calls.ToList();
        foreach (var function in functions)
        {
            var call = open.Find(candidate => candidate.Token.Split(':')[^1].Equals(function.Type.Name, StringComparison.OrdinalIgnoreCase));
            if (call is not null)
            {
                _calls.Add(function, call);
                open.Remove(call);
            }
            else if (function.Presence == Presence.Always)
            {
                _findings.Add(NotThere(function));
            }
        }
    }

    private static InputFinding NotThere(StackResource resource)
        => new(Outcome.Wrong, NameOf(resource), "(resource)", Reason: null, "predicted, but not registered", resource.Site.Creation);
}
