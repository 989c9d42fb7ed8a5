using System.Text.Json;

namespace AmplsAnalyzers.PackageTests;

/// <summary>A SARIF 2.1 log of the compiler, in the order of files and lines. Reading it fails where it lacks what the format demands of a result.</summary>
internal sealed record ErrorLog(IReadOnlyList<LoggedResult> Results)
{
    public static ErrorLog Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        if (document.RootElement.GetProperty("version").GetString() != "2.1.0")
        {
            throw new InvalidDataException($"{path} is not SARIF 2.1.0.");
        }

        var run = document.RootElement.GetProperty("runs").EnumerateArray().Single();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        return new ErrorLog([.. run.GetProperty("results").EnumerateArray().Select(result =>
        {
            var id = result.GetProperty("ruleId").GetString()!;
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            if (rule.GetProperty("id").GetString() != id)
            {
                throw new InvalidDataException($"{path}: a result of {id} refers to the rule {rule.GetProperty("id")}.");
            }

            var place = result.GetProperty("locations").EnumerateArray().First().GetProperty("physicalLocation");
            return new LoggedResult(
                id,
                result.GetProperty("level").GetString()!,
                result.GetProperty("message").GetProperty("text").GetString()!,
                Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                place.GetProperty("region").GetProperty("startLine").GetInt32(),
                rule.TryGetProperty("helpUri", out var help) ? help.GetString() : null,
                result.TryGetProperty("suppressions", out var suppressions)
                    ? suppressions.EnumerateArray().Select(s => s.GetProperty("kind").GetString()!).ToList()
                    : []);
        }).OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Line)]);
    }
}

/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="HelpLink">The address of the rule's page.</param>
/// <param name="Suppressions">How it is suppressed: <c>inSource</c> for a pragma or an attribute.</param>
internal sealed record LoggedResult(string Id, string Level, string Message, string File, int Line, string? HelpLink, IReadOnlyList<string> Suppressions);
