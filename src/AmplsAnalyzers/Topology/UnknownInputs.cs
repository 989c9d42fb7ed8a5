using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Topology;

/// <summary>Finds what the dry run couldn't evaluate of a resource: there the rules stay silent.</summary>
internal static class UnknownInputs
{
    /// <summary>Each unknown value with the C# path of its input, the place where it is, and the reason.</summary>
    public static IEnumerable<(string Path, Location Place, UnknownReason Reason)> Of(ArmResource resource)
    {
        var inputs = resource.Resource.Inputs;
        return inputs is { IsComplete: false, Properties.IsEmpty: true }
            ? [("its args", resource.Place, UnknownReason.NotEvaluated)]
            : Find(inputs, path: "", resource.Place);
    }

    private static IEnumerable<(string Path, Location Place, UnknownReason Reason)> Find(Value value, string path, Location place)
    {
        switch (value)
        {
            case UnknownValue unknown:
                return [(path, Location(unknown.Origin as ExpressionSyntax, place), unknown.Reason)];
            case TextValue text:
                return text.Parts.SelectMany(part => Find(part, path, place));
            case ChoiceValue choice:
                return choice.Alternatives.SelectMany(alternative => Find(alternative, path, place));
            case ObjectValue instance:
                return instance.Properties.OrderBy(property => property.Key, StringComparer.Ordinal)
                    .SelectMany(property => Find(property.Value.Value, path.Length == 0 ? property.Key : $"{path}.{property.Key}", Location(property.Value.Expression, place)));
            case SequenceValue sequence:
                return sequence.Elements.SelectMany((element, i) => Find(element.Value, $"{path}[{i}]", Location(element.Expression, place)));
            case MapValue map:
                return map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .SelectMany(entry => Find(entry.Value.Value, $"{path}[\"{entry.Key}\"]", Location(entry.Value.Expression, place)));
            default:
                return [];
        }
    }

    private static Location Location(SyntaxNode? expression, Location otherwise) => expression?.GetLocation() ?? otherwise;
}
