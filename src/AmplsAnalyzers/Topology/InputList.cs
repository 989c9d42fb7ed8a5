using System.Collections.Immutable;

namespace AmplsAnalyzers.Topology;

/// <summary>A list that the program gives to an input.</summary>
/// <param name="Elements">The elements that are seen.</param>
/// <param name="IsComplete">True if there are no others.</param>
internal sealed record InputList(ImmutableArray<InputElement> Elements, bool IsComplete)
{
    public static readonly InputList Empty = new(ImmutableArray<InputElement>.Empty, IsComplete: true);
    public static readonly InputList Unknown = new(ImmutableArray<InputElement>.Empty, IsComplete: false);

    /// <summary>True if exactly the elements that are seen are there.</summary>
    public bool IsCertain => IsComplete && Elements.All(element => !element.IsConditional);

    /// <summary>The elements that are surely there.</summary>
    public IEnumerable<InputValue> Certain => from element in Elements where !element.IsConditional select element.Input;

    /// <summary>Every element that may be there.</summary>
    public IEnumerable<InputValue> Possible => from element in Elements select element.Input;
}

/// <summary>One element of a list.</summary>
/// <param name="Input">Its value.</param>
/// <param name="IsConditional">True if it may be missing from the list.</param>
internal readonly record struct InputElement(InputValue Input, bool IsConditional);
