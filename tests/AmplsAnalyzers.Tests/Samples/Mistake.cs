using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Tests.Samples;

/// <summary>A mistake in a sample: the rule that reports it, and where.</summary>
internal sealed partial record Mistake(string Id, string File, int Line)
{
    public Mistake(Diagnostic diagnostic)
        : this(diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1)
    {
    }

    /// <summary>The mistakes that the sample's own comments announce: a comment that begins with an id stands for the first line of code below it.</summary>
    public static ImmutableArray<Mistake> Announced(Sample sample) =>
    [
        .. from file in sample.Files
           let lines = file.Value.Split('\n')
           from line in Enumerable.Range(0, lines.Length)
           let id = Announcement().Match(lines[line])
           where id.Success
           select new Mistake(id.Groups["id"].Value, file.Key, line + 1 + lines.Skip(line).TakeWhile(IsComment).Count()),
    ];

    public override string ToString() => $"{File}({Line}): {Id}";

    private static bool IsComment(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*// (?<id>AMPLS\d{3}): ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Announcement();
}
