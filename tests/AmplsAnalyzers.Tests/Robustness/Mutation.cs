using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>One change that makes a program wrong in a way that a text editor can.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Place">Where: any number, taken modulo the number of places.</param>
/// <param name="OtherPlace">The second place of what needs two.</param>
internal sealed record Mutation(MutationKind Kind, int Place, int OtherPlace)
{
    private static readonly string[] Insertions =
        ["(", ")", "{", "}", ";", ",", ".", "=>", "<", ">", "\"", "$\"{", "null", "new ", "new()", "await ", "default", "this", "var ", "[", "]", "..", "=", "?", "!", "return ", "/*", "\0", "\ud800"];

    /// <summary>Changes the text.</summary>
    /// <param name="text">The file.</param>
    /// <param name="other">The file of another program, for a splice.</param>
    public string Apply(string text, string other)
    {
        if (text.Length == 0)
        {
            return other;
        }

        switch (Kind)
        {
            case MutationKind.Cut:
                return text[..At(Place, text.Length)];

            case MutationKind.Splice:
                return text[..At(Place, text.Length)] + other[At(OtherPlace, other.Length + 1)..];

            case MutationKind.Insert:
                return text.Insert(At(Place, text.Length), Insertions[At(OtherPlace, Insertions.Length)]);

            default:
                var root = CSharpSyntaxTree.ParseText(text).GetRoot();
                var spans = Kind is MutationKind.DeleteToken or MutationKind.DuplicateToken or MutationKind.SwapTokens
                    ? root.DescendantTokens().Select(token => token.Span).Where(span => !span.IsEmpty).ToArray()
                    : root.DescendantNodes().Select(node => node.Span).Where(span => !span.IsEmpty).ToArray();
                return spans.Length == 0 ? text : Apply(text, spans[At(Place, spans.Length)], spans[At(OtherPlace, spans.Length)]);
        }
    }

    private string Apply(string text, TextSpan span, TextSpan other)
    {
        switch (Kind)
        {
            case MutationKind.DeleteToken or MutationKind.DeleteNode:
                return text.Remove(span.Start, span.Length);

            case MutationKind.DuplicateToken or MutationKind.DuplicateNode:
                return text.Insert(span.End, " " + text.Substring(span.Start, span.Length));

            default:
                if (span.OverlapsWith(other))
                {
                    return text;
                }

                var (first, second) = span.Start < other.Start ? (span, other) : (other, span);
                return text[..first.Start] + text.Substring(second.Start, second.Length) + text[first.End..second.Start] + text.Substring(first.Start, first.Length) + text[second.End..];
        }
    }

    private static int At(int number, int count) => (int)((uint)number % (uint)count);
}
