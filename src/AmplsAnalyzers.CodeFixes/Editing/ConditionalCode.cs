using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Code between <c>#if</c> and <c>#endif</c>: there in some builds only.</summary>
internal static class ConditionalCode
{
    /// <summary>True if the nodes of one file are there in the same builds; nodes of different files only where both always are.</summary>
    public static bool IsSame(SyntaxNode one, SyntaxNode other)
        => BranchOf(one) is var branch && branch == BranchOf(other) && (branch is null || one.SyntaxTree == other.SyntaxTree);

    // Where the innermost branch around the node begins; null where the node is in all builds of its file.
    private static int? BranchOf(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
        {
            return null;
        }

        var branches = new Stack<int>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            if (directive.Kind() is SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia && branches.Count > 0)
            {
                branches.Pop();
            }

            if (directive.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia)
            {
                branches.Push(directive.SpanStart);
            }
        }

        return branches.Count > 0 ? branches.Peek() : null;
    }

    /// <summary>What stands before the end of a list, up to its last <c>#endif</c>: only behind that, something added is in all builds. Empty where the list has no such end.</summary>
    /// <param name="end">What stands before the closing brace or bracket.</param>
    /// <param name="hasLastComma">True if a comma stands before that.</param>
    public static SyntaxTriviaList UpToEndIf(SyntaxTriviaList end, bool hasLastComma)
    {
        var last = end.ToList().FindLastIndex(trivia => trivia.IsKind(SyntaxKind.EndIfDirectiveTrivia));

        // Without the comma, what is left out of this build has one of its own before it, or none.
        return last >= 0 && (hasLastComma || !end.Any(SyntaxKind.DisabledTextTrivia)) ? SyntaxFactory.TriviaList(end.Take(last + 1)) : default;
    }
}
