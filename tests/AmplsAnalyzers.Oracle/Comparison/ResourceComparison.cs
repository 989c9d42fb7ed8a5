using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AmplsAnalyzers.Oracle.Execution;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Oracle.Comparison;

/// <summary>Holds one predicted resource against one that was registered: name, parent, inputs, dependencies.</summary>
internal sealed class ResourceComparison(StackResource predicted, int position, StackComparison stack)
{
    private static readonly JsonSerializerOptions Relaxed = new(JsonSerializerOptions.Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RegisteredResource _actual = stack.Registered.Resources[position];
    private readonly ImmutableArray<InputFinding>.Builder _findings = ImmutableArray.CreateBuilder<InputFinding>();

    public ImmutableArray<InputFinding> Compare()
    {
        CompareValue("(name)", predicted.Name, JsonValue.Create(_actual.Name), predicted.Site.Creation);
        if (predicted.Presence != Presence.Always)
        {
            AddUnknown("(presence)", new UnknownValue(predicted.Presence == Presence.Many ? UnknownReason.Loop : UnknownReason.Condition, predicted.Site.Creation), count: 1, predicted.Site.Creation);
        }

        if (predicted.ReadId is { } id)
        {
            CompareValue("(id)", id, JsonValue.Create(_actual.ReadId), predicted.Site.Creation);
        }
        else
        {
            CompareObject("", predicted.Inputs, _actual.Inputs, predicted.Site.Creation);
            CompareDependencies();
        }

        CompareParent();
        CompareDependsOn();
        return _findings.ToImmutable();
    }

    private void CompareParent()
    {
        var parent = predicted.Parent;
        switch (parent)
        {
            case ConstantValue { Constant: null } or ObjectValue { Type.Name: not null }:
                Expect("(parent)", _actual.Parent is null, parent, Describe(_actual.Parent));
                break;
            case ReferenceValue { IsResource: true } reference:
                Expect("(parent)", stack.PositionOf(reference.Resource) is { } expected && expected == _actual.Parent, parent, Describe(_actual.Parent));
                break;
            default:
                AddUnknown("(parent)", parent, count: 1, parent.Origin);
                break;
        }
    }

    private void CompareDependsOn()
    {
        var dependsOn = predicted.DependsOn;
        if (_actual.DependsOn.IsEmpty && dependsOn.IsNull)
        {
            return;
        }

        ImmutableArray<Value>? resources = dependsOn switch
        {
            { IsNull: true } => [],
            ReferenceValue => [dependsOn],
            SequenceValue { IsCertain: true } sequence => [.. sequence.Elements.Select(element => element.Value)],
            _ => null,
        };
        if (resources is { } all && all.All(resource => resource is ReferenceValue { IsResource: true }))
        {
            var expected = all.Select(resource => stack.PositionOf(((ReferenceValue)resource).Resource)).Distinct().Order();
            Expect("(dependsOn)", expected.SequenceEqual(_actual.DependsOn.Select(index => (int?)index)), dependsOn, string.Join(", ", _actual.DependsOn.Select(index => Describe(index))));
        }
        else
        {
            AddUnknown("(dependsOn)", dependsOn, _actual.DependsOn.Length, dependsOn.Origin);
        }
    }

    private void CompareDependencies()
    {
        if (predicted.Inputs.Type is not { } type)
        {
            return;
        }

        var wire = stack.WireNames.Of(type);
        foreach (var (property, assigned) in predicted.Inputs.Properties.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var name = wire.GetValueOrDefault(property, property);
            var actual = _actual.Dependencies.GetValueOrDefault(name, []);
            var expected = stack.SourcesOf(assigned.Value).Select(stack.PositionOf).OfType<int>().Distinct().Order().ToList();
            // In a callback an output's value is plain: what is made there comes after the output's resource without depending on it.
            var isRight = predicted.Presence != Presence.Always ? actual.All(expected.Contains) || !IsExact(assigned.Value)
                : IsExact(assigned.Value) && !assigned.IsConditional ? expected.SequenceEqual(actual)
                : expected.TrueForAll(actual.Contains);
            if (!isRight)
            {
                AddWrong($"{name} (dependencies)", string.Join(", ", expected.Select(index => Describe(index))), string.Join(", ", actual.Select(index => Describe(index))), assigned.Expression);
            }
        }
    }

    private void CompareValue(string path, Value value, JsonNode? actual, SyntaxNode? syntax)
    {
        syntax ??= value.Origin;
        switch (value)
        {
            case ConstantValue { Constant: null }:
                ExpectJson(path, expected: null, actual, syntax);
                break;
            case ConstantValue { Constant: var constant }:
                ExpectJson(path, constant is string or bool ? JsonValue.Create(constant) : constant is char character ? JsonValue.Create(character.ToString()) : JsonValue.Create(Convert.ToDouble(constant, CultureInfo.InvariantCulture)), actual, syntax);
                break;
            case ReferenceValue { IsResource: true } reference when stack.PositionOf(reference.Resource) is { } position:
                var resource = stack.Registered.Resources[position];
                ExpectJson(path, new JsonObject { ["$resource"] = $"{resource.Token}::{resource.Name}" }, actual, syntax);
                break;
            case ReferenceValue reference when stack.TryResolve(reference, out var resolved):
                ExpectJson(path, resolved, actual, syntax);
                break;
            case TextValue text:
                CompareText(path, text, actual, syntax);
                break;
            case ObjectValue instance:
                CompareObject(path, instance, actual, syntax);
                break;
            case SequenceValue { IsCertain: true } sequence when actual is JsonArray list && list.Count == sequence.Elements.Length:
                CompareElements(path, sequence, list);
                break;
            case SequenceValue { IsCertain: true } sequence:
                AddWrong(path, sequence, actual, syntax);
                break;
            case MapValue map:
                CompareEntries(path, map.Entries, map.IsComplete, actual, map, syntax);
                break;
            case ChoiceValue choice:
                CompareChoice(path, choice, actual, syntax);
                break;
            default:
                AddUnknown(path, value, Leaves(actual), syntax);
                break;
        }
    }

    private void CompareText(string path, TextValue text, JsonNode? actual, SyntaxNode? syntax)
    {
        var found = actual is JsonValue given && given.TryGetValue<string>(out var actualText)
            && Regex.IsMatch(actualText, $"^({stack.PatternOf(text)})$", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        if (!found)
        {
            AddWrong(path, text, actual, syntax);
        }
        else if (UnknownPart(text) is { } unknown)
        {
            AddUnknown(path, unknown, count: 1, syntax);
        }
        else
        {
            Add(Outcome.Predicted, path, syntax);
        }
    }

    private Value? UnknownPart(Value value) => value switch
    {
        TextValue text => text.Parts.Select(UnknownPart).FirstOrDefault(part => part is not null),
        ReferenceValue reference => stack.TryResolve(reference, out var resolved) && resolved is JsonValue ? null : value,
        ConstantValue => null,
        _ => value,
    };

    private void CompareObject(string path, ObjectValue value, JsonNode? actual, SyntaxNode? syntax)
    {
        var wire = value.Type is { } type ? stack.WireNames.Of(type) : ImmutableDictionary<string, string>.Empty;
        CompareEntries(
            path,
            value.Properties.Where(property => value.Type is null || wire.ContainsKey(property.Key)).ToImmutableDictionary(property => wire.GetValueOrDefault(property.Key, property.Key), property => property.Value),
            value.IsComplete,
            actual,
            value,
            syntax);
    }

    private void CompareEntries(string path, ImmutableDictionary<string, AssignedValue> entries, bool isComplete, JsonNode? actual, Value value, SyntaxNode? syntax)
    {
        if (actual is not JsonObject map)
        {
            AddWrong(path, value, actual, syntax);
            return;
        }

        var prefix = path.Length == 0 ? "" : $"{path}.";
        foreach (var (name, entry) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var isThere = map.TryGetPropertyValue(name, out var given);
            if (entry.IsConditional && !isThere)
            {
                AddUnknown(prefix + name, new UnknownValue(UnknownReason.Condition, entry.Expression), count: 1, entry.Expression);
            }
            else if (isThere || !entry.Value.IsNull)
            {
                CompareValue(prefix + name, entry.Value, given, entry.Expression);
            }
        }

        foreach (var (name, given) in map.Where(pair => !entries.ContainsKey(pair.Key)))
        {
            if (isComplete)
            {
                AddWrong(prefix + name, "nothing", given, syntax);
            }
            else
            {
                AddUnknown(prefix + name, UnknownValue.NotEvaluated, Leaves(given), syntax);
            }
        }
    }

    private void CompareElements(string path, SequenceValue sequence, JsonArray actual)
    {
        if (actual.Count == 0)
        {
            Add(Outcome.Predicted, path, sequence.Origin);
        }

        for (var i = 0; i < actual.Count; i++)
        {
            CompareValue($"{path}[{i}]", sequence.Elements[i].Value, actual[i], sequence.Elements[i].Expression);
        }
    }

    /// <summary>One of the alternatives must be it.</summary>
    private void CompareChoice(string path, ChoiceValue choice, JsonNode? actual, SyntaxNode? syntax)
    {
        var before = _findings.Count;
        foreach (var alternative in choice.Alternatives)
        {
            CompareValue(path, alternative, actual, syntax);
            var isPossible = _findings.Skip(before).All(finding => finding.Outcome != Outcome.Wrong);
            while (_findings.Count > before)
            {
                _findings.RemoveAt(_findings.Count - 1);
            }

            if (isPossible)
            {
                AddUnknown(path, new UnknownValue(UnknownReason.Condition, syntax), Leaves(actual), syntax);
                return;
            }
        }

        AddWrong(path, choice, actual, syntax);
    }

    private static bool IsExact(Value value) => value switch
    {
        ConstantValue => true,
        ReferenceValue => true,
        TextValue text => text.Parts.All(IsExact),
        ObjectValue instance => instance.IsComplete && instance.Properties.Values.All(property => !property.IsConditional && IsExact(property.Value)),
        SequenceValue sequence => sequence.IsCertain && sequence.Elements.All(element => IsExact(element.Value)),
        MapValue map => map.IsComplete && map.Entries.Values.All(entry => !entry.IsConditional && IsExact(entry.Value)),
        _ => false,
    };

    private static int Leaves(JsonNode? node) => node switch
    {
        JsonObject map => Math.Max(1, map.Sum(entry => Leaves(entry.Value))),
        JsonArray list => Math.Max(1, list.Sum(Leaves)),
        _ => 1,
    };

    private string Describe(int? index) => index is { } i ? $"{stack.Registered.Resources[i].Token} {stack.Registered.Resources[i].Name}" : "the stack";

    private void ExpectJson(string path, JsonNode? expected, JsonNode? actual, SyntaxNode? syntax)
    {
        if (JsonNode.DeepEquals(expected, actual))
        {
            for (var i = 0; i < Leaves(actual); i++)
            {
                Add(Outcome.Predicted, path, syntax);
            }
        }
        else
        {
            AddWrong(path, expected?.ToJsonString(Relaxed) ?? "null", actual, syntax);
        }
    }

    private void Expect(string path, bool isRight, Value expected, string actual)
    {
        if (isRight)
        {
            Add(Outcome.Predicted, path, expected.Origin);
        }
        else
        {
            AddWrong(path, expected.ToString(), actual, expected.Origin ?? predicted.Site.Creation);
        }
    }

    private void Add(Outcome outcome, string path, SyntaxNode? syntax) => _findings.Add(new InputFinding(outcome, StackComparison.NameOf(predicted), path, Reason: null, Detail: null, syntax));

    private void AddWrong(string path, object? expected, object? actual, SyntaxNode? syntax)
        => _findings.Add(new InputFinding(
            Outcome.Wrong, StackComparison.NameOf(predicted), path, Reason: null, $"predicted {expected}, was {(actual is JsonNode json ? json.ToJsonString(Relaxed) : actual ?? "absent")}", syntax));

    private void AddUnknown(string path, Value value, int count, SyntaxNode? syntax)
    {
        var reason = value switch
        {
            UnknownValue unknown => unknown.Reason,
            SequenceValue { IsComplete: false } => UnknownReason.Loop,
            SequenceValue => UnknownReason.Condition,
            _ => UnknownReason.Output,
        };
        for (var i = 0; i < Math.Max(count, 1); i++)
        {
            _findings.Add(new InputFinding(Outcome.Unknown, StackComparison.NameOf(predicted), path, reason, Detail: null, syntax ?? value.Origin));
        }
    }
}
