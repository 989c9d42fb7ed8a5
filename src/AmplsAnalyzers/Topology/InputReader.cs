using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Topology;

/// <summary>Reads inputs out of args objects by ARM's names, whatever the provider.</summary>
internal static class InputReader
{
    /// <summary>The inputs of a resource.</summary>
    public static InputValue Read(StackResource resource, ProviderType type, ArmInput input)
        => input.In(type.Provider) is not { } path ? InputValue.Missing
            : Read(resource.Inputs, expression: null, path, input, type.Provider);

    /// <summary>The inputs of a nested args object.</summary>
    public static InputValue Read(InputValue args, Provider provider, ArmInput input)
        => input.In(provider) is { } path ? Read(args.Value, args.Expression, path, input, provider) : InputValue.Missing;

    /// <summary>The elements of a list, one by one. A single value given to a list is its only element.</summary>
    public static InputList ReadList(InputValue list)
    {
        switch (list.Value)
        {
            case { IsNull: true }:
                return InputList.Empty;
            case SequenceValue sequence:
                return new InputList(
                    (sequence.Elements.Select(element => new InputElement(new InputValue(element.Value, element.Expression ?? list.Expression), element.IsConditional))).ToImmutableArray(),
                    sequence.IsComplete);
            case ObjectValue or ConstantValue or TextValue:
                return new InputList(ImmutableArray.Create(new InputElement(list, IsConditional: false)), IsComplete: true);
            case ReferenceValue { Path: [.., var last] } when last is "Id" or "Name":
                return new InputList(ImmutableArray.Create(new InputElement(list, IsConditional: false)), IsComplete: true);
            case ChoiceValue choice when choice.Alternatives.All(IsSingle):
                return new InputList(ImmutableArray.Create(new InputElement(list, IsConditional: false)), IsComplete: true);
            case ChoiceValue choice:
                var lists = choice.Alternatives.Select(alternative => ReadList(list with { Value = alternative })).ToImmutableArray();
                return new InputList(
                    lists.SelectMany(alternative => alternative.Elements).Select(element => element with { IsConditional = true }).ToImmutableArray(),
                    lists.All(alternative => alternative.IsComplete));
            default:
                return InputList.Unknown;
        }
    }

    private static bool IsSingle(Value value) => value is TextValue or ReferenceValue { Path: [.., "Id" or "Name"] } || value.Text is not null;

    private static InputValue Read(Value args, SyntaxNode? expression, string path, ArmInput input, Provider provider)
    {
        var dot = path.IndexOf('.');
        var property = dot < 0 ? path : path.Substring(0, dot);
        switch (args)
        {
            case { IsNull: true }:
                return InputValue.Missing;
            case ObjectValue @object:
                var assigned = @object.Find(property);
                var value = @object.Get(property);
                return dot < 0
                    ? new InputValue(Translate(value, input, provider), assigned?.Expression)
                    : Read(value, assigned?.Expression, path.Substring(dot + 1), input, provider);
            case ChoiceValue choice:
                return Join(choice.Alternatives.Select(alternative => Read(alternative, expression, path, input, provider)).ToImmutableArray(), expression);
            case UnknownValue:
                return new InputValue(args, expression);
            default:
                return new InputValue(UnknownValue.NotEvaluated, expression);
        }
    }

    private static InputValue Join(ImmutableArray<InputValue> alternatives, SyntaxNode? expression)
    {
        var first = alternatives[0];
        if (alternatives.All(other => ReferenceEquals(other.Expression, first.Expression) && other.Value.SameAs(first.Value) == true))
        {
            return first;
        }

        var values = alternatives.SelectMany(alternative => alternative.Value.Alternatives()).ToImmutableArray();
        var unknown = values.FirstOrDefault(value => value is UnknownValue);
        return new InputValue(unknown ?? new ChoiceValue(values, origin: null), expression);
    }

    private static Value Translate(Value value, ArmInput input, Provider provider)
        => provider == Provider.AzureNative || input.Translation == Translation.None ? value
            : value is ChoiceValue choice ? new ChoiceValue(choice.Alternatives.Select(TranslateFlag).ToImmutableArray(), choice.Origin)
            : TranslateFlag(value);

    private static Value TranslateFlag(Value value)
        => value.Boolean is { } flag ? new ConstantValue(flag ? PublicAccess.Enabled : PublicAccess.Disabled, value.Origin) : value;
}
