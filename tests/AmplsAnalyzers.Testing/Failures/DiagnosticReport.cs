using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Testing;

/// <summary>The failure messages about diagnostics: each place with its line of source, then what to paste into the test if the analyzer is right.</summary>
internal sealed class DiagnosticReport
{
    private readonly StringBuilder _text = new();

    public DiagnosticReport(string headline) => _text.AppendLine(headline);

    public override string ToString() => _text.ToString();

    public DiagnosticReport Expected(string title, IEnumerable<ExpectedDiagnostic> diagnostics, IReadOnlyDictionary<string, SourceText> texts)
    {
        Section(title, diagnostics, expected =>
        {
            var result = expected.Result;
            Entry(result.Id, result.Severity, expected.ExpectedMessage(descriptor: null), expected.Locations[0], texts);
            if (result.HasAdditionalLocations)
            {
                Others(expected.Locations.Skip(1), texts);
            }
        });
        return this;
    }

    public DiagnosticReport Actual(string title, IEnumerable<Diagnostic> diagnostics, IReadOnlyDictionary<string, SourceText> texts)
    {
        Section(title, diagnostics, diagnostic =>
        {
            Entry(diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage(CultureInfo.InvariantCulture), FileSpan.Of(diagnostic.Location), texts);
            Others(diagnostic.AdditionalLocations.Select(FileSpan.Of), texts);
        });
        return this;
    }

    /// <summary>The actual diagnostics as markup and as expected results.</summary>
    public DiagnosticReport Paste(ImmutableArray<Diagnostic> diagnostics, IReadOnlyDictionary<string, SourceText> texts)
    {
        var located = diagnostics.Where(d => texts.ContainsKey(FileSpan.Of(d.Location).Path)).ToList();
        foreach (var file in located.GroupBy(d => FileSpan.Of(d.Location).Path, StringComparer.Ordinal))
        {
            _text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"To paste, {file.Key}:");
            _text.AppendLine(Marked(texts[file.Key].ToString(), file));
        }

        _text.AppendLine();
        foreach (var diagnostic in located)
        {
            _text.AppendLine(CultureInfo.InvariantCulture,
                $"new DiagnosticResult(\"{diagnostic.Id}\", DiagnosticSeverity.{diagnostic.Severity}).WithLocation(0).WithMessage({Literal(diagnostic.GetMessage(CultureInfo.InvariantCulture))}),");
        }

        return this;
    }

    private static string Literal(string message) => "\"" + message.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static string Marked(string text, IEnumerable<Diagnostic> diagnostics)
    {
        // From the end, so that the places before stay right; the inner one of two that begin together is opened last.
        var marks = diagnostics
            .SelectMany(d => new[]
            {
                (Position: d.Location.SourceSpan.Start, Closes: false, d.Location.SourceSpan.Length, Mark: $"{{|{d.Id}:"),
                (Position: d.Location.SourceSpan.End, Closes: true, d.Location.SourceSpan.Length, Mark: "|}"),
            })
            .OrderByDescending(m => m.Position)
            .ThenBy(m => m.Closes)
            .ThenBy(m => m.Closes ? -m.Length : m.Length);
        return marks.Aggregate(text, (current, mark) => current.Insert(mark.Position, mark.Mark));
    }

    private void Section<T>(string title, IEnumerable<T> entries, Action<T> write)
    {
        var list = entries.ToList();
        if (list.Count > 0)
        {
            _text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{title} ({list.Count}):");
            list.ForEach(write);
        }
    }

    private void Entry(string id, DiagnosticSeverity? severity, string? message, FileSpan place, IReadOnlyDictionary<string, SourceText> texts)
    {
        _text.AppendLine(CultureInfo.InvariantCulture, $"  {Position(place, texts)} {severity?.ToString().ToLowerInvariant() ?? "diagnostic"} {id}: {message ?? "<any message>"}");
        if (texts.TryGetValue(place.Path, out var text) && place.Span.End <= text.Length)
        {
            var line = text.Lines.GetLineFromPosition(place.Span.Start);
            var length = Math.Max(1, Math.Min(place.Span.End, line.End) - place.Span.Start);
            _text.AppendLine(CultureInfo.InvariantCulture, $"    {line}");
            _text.AppendLine(CultureInfo.InvariantCulture, $"    {new string(' ', place.Span.Start - line.Start)}{new string('~', length)}");
        }
    }

    private void Others(IEnumerable<FileSpan> places, IReadOnlyDictionary<string, SourceText> texts)
    {
        foreach (var place in places)
        {
            _text.AppendLine(CultureInfo.InvariantCulture, $"    also {Position(place, texts)}");
        }
    }

    private static string Position(FileSpan place, IReadOnlyDictionary<string, SourceText> texts)
    {
        if (!texts.TryGetValue(place.Path, out var text) || place.Span.End > text.Length)
        {
            return place.Path.Length == 0 ? "(no place)" : place.Path;
        }

        var lines = text.Lines.GetLinePositionSpan(place.Span);
        return $"{place.Path}({lines.Start.Line + 1},{lines.Start.Character + 1})-({lines.End.Line + 1},{lines.End.Character + 1})";
    }
}
