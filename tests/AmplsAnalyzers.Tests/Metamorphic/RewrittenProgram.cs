using System.Collections.Immutable;
using System.Text;
using AmplsAnalyzers.Oracle.Programs;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>A program written in another way.</summary>
/// <param name="Program">The program as it is now.</param>
/// <param name="Edits">What was changed, in the original's positions.</param>
internal sealed record RewrittenProgram(OracleProgram Program, ImmutableArray<Edit> Edits)
{
    public static RewrittenProgram Of(OracleProgram original, params IEnumerable<Edit> edits)
    {
        ImmutableArray<Edit> ordered = [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End)];
        var files = original.Files.Select(file => (file.Path, Apply(file.Text, ordered.Where(edit => edit.Path == file.Path))));
        var added = ordered.Where(edit => original.Files.All(file => file.Path != edit.Path)).Select(edit => (edit.Path, edit.Text));
        return new RewrittenProgram(original with { Files = [.. files, .. added] }, ordered);
    }

    /// <summary>Where what was at a place is now. A piece that moved left a call behind, so that it may be at two places.</summary>
    public IEnumerable<int> PlacesOf(string path, int position)
    {
        var shift = 0;
        var edits = Edits.Where(edit => edit.Path == path).ToList();
        foreach (var edit in edits)
        {
            if (edit.Moved is { } moved && moved.Start <= position && position < moved.End)
            {
                yield return edit.Span.Start + shift + edit.MovedTo + position - moved.Start;
            }

            shift += edit.Text.Length - edit.Span.Length;
        }

        var replaced = edits.Find(edit => edit.Span.Start <= position && position < edit.Span.End);
        var before = edits.Where(edit => edit.Span.End <= position && edit != replaced).Sum(edit => edit.Text.Length - edit.Span.Length);
        yield return (replaced?.Span.Start ?? position) + before;
    }

    private static string Apply(string text, IEnumerable<Edit> edits)
    {
        var result = new StringBuilder();
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.Text);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
