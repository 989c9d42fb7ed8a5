using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>How a file is laid out: its line ends and indentation.</summary>
internal sealed class Layout(SourceText text)
{
    public string NewLine { get; } = text.Lines.FirstOrDefault(line => line.EndIncludingLineBreak > line.End) is { EndIncludingLineBreak: > 0 } first
        ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
        : "\n";

    /// <summary>One step of indentation.</summary>
    public string Step { get; } = text.Lines.Any(line => line.End > line.Start && text[line.Start] == '\t') ? "\t" : "    ";

    /// <summary>What the line of the node starts with.</summary>
    public string IndentationOf(SyntaxNode node) => IndentationAt(node.SpanStart);

    public string IndentationAt(int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>True if nothing but white space stands before the position on its line.</summary>
    public bool StartsLine(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, position)));
    }

    public bool IsOnOneLine(TextSpan span) => text.Lines.IndexOf(span.Start) == text.Lines.IndexOf(span.End);

    /// <summary>True if an empty line stands before the node and its comments.</summary>
    public bool FollowsEmptyLine(SyntaxNode node)
        => node.GetLeadingTrivia().FirstOrDefault(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>Code that was written with <c>\n</c> and four spaces, as the further lines of a line with this indentation.</summary>
    public string Indent(string code, string indentation)
        => code.Replace("\n", "\n" + indentation).Replace("    ", Step).Replace("\n", NewLine);

    /// <summary>Code of the file as it would be written at the start of a line: the reverse of <see cref="Indent"/>.</summary>
    public string Unindent(string code, SyntaxNode origin)
        => code.Replace(NewLine, "\n").Replace("\n" + IndentationOf(origin), "\n").Replace(Step, "    ");

    /// <summary>An initializer that was written on several lines, on one.</summary>
    public static string OnOneLine(string code)
        => string.Join(" ", code.Split('\n').Select(line => line.Trim())).Replace(", }", " }");
}
