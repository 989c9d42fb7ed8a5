using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Stacks;

/// <summary>A value at its place: a property of an object, an element of a list, an entry of a map.</summary>
/// <param name="Value">The value.</param>
/// <param name="Expression">
/// The expression that gives the place its value: the right side of the assignment, the element of the list. Where it only names a value that is written
/// elsewhere, <see cref="Stacks.Value.Origin"/> says where. Null for a default that the provider sets.
/// </param>
/// <param name="IsConditional">True if the place is filled only under a condition that can't be decided: an element that may be missing from its list.</param>
internal sealed record AssignedValue(Value Value, SyntaxNode? Expression, bool IsConditional = false)
{
    public override string ToString() => IsConditional ? $"{Value}?" : Value.ToString()!;
}
