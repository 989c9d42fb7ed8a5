using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>
/// What stays where something is taken away: the comments above it and behind it, and the directives. Whether they are about more than what they stood at, nobody but the
/// author can tell.
/// </summary>
internal static class Remains
{
    /// <param name="leading">What stands before the removed code.</param>
    /// <param name="trailing">What stands behind it.</param>
    /// <param name="layout">The layout of the file.</param>
    /// <param name="indentation">What its line starts with.</param>
    /// <returns>What is to stand before the code that follows; empty where nothing is left to say.</returns>
    public static SyntaxTriviaList Of(IEnumerable<SyntaxTrivia> leading, IEnumerable<SyntaxTrivia> trailing, Layout layout, string indentation)
    {
        var remains = leading.ToList();
        var last = remains.FindLastIndex(IsWorthKeeping);
        var next = last + 1 < remains.Count ? remains[last + 1] : default;
        remains.RemoveRange(last + 1, remains.Count - last - 1);
        if (last >= 0 && !EndsLine(remains[last]))
        {
            remains.Add(next.IsKind(SyntaxKind.EndOfLineTrivia) || remains[last].IsKind(SyntaxKind.SingleLineCommentTrivia) ? SyntaxFactory.EndOfLine(layout.NewLine) : SyntaxFactory.Space);
        }

        var behind = trailing.ToList();
        var isAtEndOfLine = behind.Exists(EndsLine);
        foreach (var comment in behind.Where(IsWorthKeeping))
        {
            remains.AddRange(isAtEndOfLine ? [SyntaxFactory.Whitespace(indentation), comment, SyntaxFactory.EndOfLine(layout.NewLine)] : [comment, SyntaxFactory.Space]);
        }

        return SyntaxFactory.TriviaList(remains);
    }

    public static bool IsWorthKeeping(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static bool EndsLine(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia);
}
