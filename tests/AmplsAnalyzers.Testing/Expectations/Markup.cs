using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Testing;

/// <summary>
/// A source text and the places marked in it: <c>[|…|]</c> for the default diagnostic, <c>{|ID:…|}</c> for a diagnostic by id,
/// <c>{|#0:…|}</c> for a place that a <see cref="DiagnosticResult"/> names. Marks may be nested.
/// </summary>
internal sealed partial record Markup(
    string Text,
    ImmutableArray<TextSpan> DefaultSpans,
    ImmutableArray<(string Id, TextSpan Span)> NamedSpans,
    ImmutableArray<(int Key, TextSpan Span)> KeyedSpans)
{
    public static Markup Parse(string markup, string path)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Mark, int Start)>();
        var defaults = ImmutableArray.CreateBuilder<TextSpan>();
        var named = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        var keyed = ImmutableArray.CreateBuilder<(int, TextSpan)>();
        var copied = 0;

        foreach (Match match in Mark().Matches(markup))
        {
            text.Append(markup, copied, match.Index - copied);
            copied = match.Index + match.Length;

            if (match.Value is not ("|]" or "|}"))
            {
                open.Push((match.Groups["name"].Value, text.Length));
                continue;
            }

            var expectedEnd = open.TryPeek(out var top) && top.Mark.Length == 0 ? "|]" : "|}";
            if (open.Count == 0 || match.Value != expectedEnd)
            {
                throw new AnalyzerTestException($"{path}: the mark '{match.Value}' closes nothing that is open there.");
            }

            var (mark, start) = open.Pop();
            var span = TextSpan.FromBounds(start, text.Length);
            if (mark.Length == 0)
            {
                defaults.Add(span);
            }
            else if (mark[0] == '#')
            {
                keyed.Add((int.Parse(mark.AsSpan(1), CultureInfo.InvariantCulture), span));
            }
            else
            {
                named.Add((mark, span));
            }
        }

        if (open.TryPeek(out var unclosed))
        {
            throw new AnalyzerTestException($"{path}: the mark '{(unclosed.Mark.Length == 0 ? "[|" : "{|" + unclosed.Mark + ":")}' is never closed.");
        }

        text.Append(markup, copied, markup.Length - copied);
        return new Markup(text.ToString(), defaults.ToImmutable(), named.ToImmutable(), keyed.ToImmutable());
    }

    [GeneratedRegex(@"\[\||\|\]|\{\|(?<name>#\d+|[A-Za-z]\w*):|\|\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();
}
