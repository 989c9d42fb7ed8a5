using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>A piece of a file that is replaced, or inserted where the span is empty.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">What is replaced, in the original text.</param>
/// <param name="Text">What comes there.</param>
internal sealed record Edit(string Path, TextSpan Span, string Text)
{
    /// <summary>The piece of the original file that the text contains; null where all of it is new.</summary>
    public TextSpan? Moved { get; init; }

    /// <summary>Where in the text the moved piece begins.</summary>
    public int MovedTo { get; init; }
}
