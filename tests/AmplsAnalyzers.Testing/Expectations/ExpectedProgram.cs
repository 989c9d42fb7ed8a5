using System.Collections.Immutable;

namespace AmplsAnalyzers.Testing;

/// <summary>A <see cref="ProjectState"/> with its markup taken out of the text.</summary>
internal sealed record ExpectedProgram(
    ImmutableArray<(string Path, string Text)> Files,
    ImmutableArray<(string Path, string Text)> AnalyzerConfigFiles,
    ImmutableArray<ExpectedDiagnostic> Diagnostics)
{
    public static ExpectedProgram Parse(ProjectState state, string? defaultDiagnosticId)
    {
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        var places = new Dictionary<int, FileSpan>();
        var expected = ImmutableArray.CreateBuilder<ExpectedDiagnostic>();

        foreach (var (path, content) in state.Sources)
        {
            var markup = Markup.Parse(content, path);
            files.Add((path, markup.Text));

            foreach (var span in markup.DefaultSpans)
            {
                var id = defaultDiagnosticId
                    ?? throw new AnalyzerTestException($"{path}: '[|…|]' is ambiguous: the analyzer has several diagnostics. Use '{{|ID:…|}}', or set DefaultDiagnosticId.");
                expected.Add(new ExpectedDiagnostic(new DiagnosticResult(id), [new FileSpan(path, span)]));
            }

            foreach (var (id, span) in markup.NamedSpans)
            {
                expected.Add(new ExpectedDiagnostic(new DiagnosticResult(id), [new FileSpan(path, span)]));
            }

            foreach (var (key, span) in markup.KeyedSpans)
            {
                if (!places.TryAdd(key, new FileSpan(path, span)))
                {
                    throw new AnalyzerTestException($"{path}: the key '#{key}' marks two places.");
                }
            }
        }

        foreach (var result in state.ExpectedDiagnostics)
        {
            if (result.MarkupKeys.IsEmpty)
            {
                throw new AnalyzerTestException($"The expected diagnostic {result.Id} has no place: mark one as '{{|#0:…|}}' and call WithLocation(0).");
            }

            expected.Add(new ExpectedDiagnostic(result, [.. result.MarkupKeys.Select(Place)]));
        }

        return new ExpectedProgram(files.ToImmutable(), [.. state.AnalyzerConfigFiles], expected.ToImmutable());

        FileSpan Place(int key) => places.TryGetValue(key, out var place)
            ? place
            : throw new AnalyzerTestException($"No source has a mark '{{|#{key}:…|}}', but an expected diagnostic refers to it.");
    }
}
