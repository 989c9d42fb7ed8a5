using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Topology;

/// <summary>What the program gives to one input.</summary>
/// <param name="Value">The value, in ARM's words: a null constant if surely none is given, unknown if that can't be told.</param>
/// <param name="Expression">The expression that gives the value; null where none is given, or the provider gives it.</param>
internal sealed record InputValue(Value Value, SyntaxNode? Expression)
{
    public static readonly InputValue Missing = new(ConstantValue.Null, Expression: null);

    /// <summary>True if the program surely gives no value.</summary>
    public bool IsMissing => Value.IsNull;

    /// <summary>True if the program surely gives a value, whatever it is.</summary>
    public bool IsGiven => Value.Alternatives().All(value => value is not UnknownValue && !value.IsNull);

    public bool IsUnknown => Value is UnknownValue;

    /// <summary>The text, if it is one constant text.</summary>
    public string? Text => Value.Text;

    /// <summary>True if every value that the input can have is a constant text that passes the test.</summary>
    public bool IsText(Func<string, bool> test)
        => Value.Alternatives().All(value => value.Text is { } text && test(text));

    /// <summary>True if the input surely is this text; the case doesn't matter, as nowhere in ARM.</summary>
    public bool Is(string text)
        => IsText(value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The constant texts that the input can have; others are left out.</summary>
    public ImmutableArray<string> Texts
        => Value.Alternatives().Select(value => value.Text).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();

    /// <summary>The place where the value is written, which the expression that gives it may only name.</summary>
    public Location? WrittenPlace => (Value.Origin ?? Expression)?.GetLocation();

    /// <summary>The place that stands for the args object that is given: the type name of its creation. Null where none is created.</summary>
    public Location? CreationPlace
        => Value is ObjectValue { Origin: { } creation } ? new CreationSite(creation, ImmutableArray<SyntaxNode>.Empty).TypeName : null;

    public override string ToString() => Value.ToString()!;
}
