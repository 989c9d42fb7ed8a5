using System.Text.RegularExpressions;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>A word in names and texts: <c>logs</c> is part of <c>logs-link</c>, <c>logsLink</c> and <c>LinkLogs</c>, and not of <c>catalogs</c>.</summary>
internal static class NamePart
{
    /// <summary>The text with another word in place of this one, in the case that it has there; the text itself where the word isn't part of it.</summary>
    public static string Replace(string text, string part, string other)
        => part.Length == 0 || other.Length == 0 ? text : Regex.Replace(
            text,
            $"(?<![A-Za-z])(?i:{Regex.Escape(part)})(?![a-z])|(?<=[a-z]){Regex.Escape(char.ToUpperInvariant(part[0]) + part.Substring(1))}(?![a-z])",
            match => char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(other[0]) + other.Substring(1) : other,
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
}
