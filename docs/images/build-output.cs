// Draws what `dotnet build samples/Misconfigured` says as build-output.svg, beside this file:
//
//     dotnet run docs/images/build-output.cs
//
// The text is the build's, in the order of files. Left out are the names of the projects that are built along, and of each message the folder of the
// repository, the address of the rule's page and the project.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

const int Columns = 118;
const int Rows = 34;
const double CharacterWidth = 7.83;
const double LineHeight = 19;

var folder = Path.GetDirectoryName(ThisFile())!;
var root = Path.GetFullPath("../..", folder);

using var build = Process.Start(new ProcessStartInfo("dotnet", ["build", "samples/Misconfigured", "--no-incremental", "-nologo", "-v:quiet", "-tl:off"])
{
    WorkingDirectory = root,
    RedirectStandardOutput = true,
    UseShellExecute = false,
})!;
var lines = (await build.StandardOutput.ReadToEndAsync()).Split('\n');
await build.WaitForExitAsync();

var messages = (
    from output in lines.TakeWhile(line => !line.StartsWith("Build FAILED", StringComparison.Ordinal))
    let message = Regex.Match(output, @"^(?<place>.+\(\d+,\d+\)): (?<severity>error|warning) (?<id>AMPLS\d+): (?<text>.+?)( \(https?://\S+\))?( \[[^\]]+\])?\s*$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
    where message.Success
    let place = Path.GetRelativePath(Path.Combine(root, "samples/Misconfigured"), message.Groups["place"].Value)
    let line = int.Parse(Regex.Match(place, @"\((?<line>\d+),", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["line"].Value, CultureInfo.InvariantCulture)
    orderby Path.GetDirectoryName(place), place.Split('(')[0], line
    select (Place: place, Severity: message.Groups["severity"].Value, Id: message.Groups["id"].Value, Text: message.Groups["text"].Value)).ToList();
if (messages.Count == 0)
{
    Console.Error.WriteLine($"The build said nothing about private link scopes:\n{string.Join('\n', lines)}");
    return 1;
}

List<(string Class, string Text)[]> rows = [[("prompt", "$ "), ("", "dotnet build samples/Misconfigured")]];
foreach (var message in messages)
{
    var words = Wrap($"{message.Place}: {message.Severity} {message.Id}: {message.Text}");
    if (rows.Count + words.Count > Rows - 5)
    {
        break;
    }

    // The place and the id are on the first line, unless the window is very narrow.
    var start = $"{message.Place}: ".Length;
    var end = start + $"{message.Severity} {message.Id}: ".Length;
    rows.Add([("place", words[0][..start]), (message.Severity, words[0][start..end]), ("", words[0][end..])]);
    rows.AddRange(words.Skip(1).Select(word => new[] { ("", $"    {word}") }));
}

rows.Add([("place", "…")]);
rows.Add([("", "")]);
rows.AddRange(
    from line in lines.SkipWhile(line => !line.StartsWith("Build FAILED", StringComparison.Ordinal))
    where Regex.IsMatch(line, @"^(Build FAILED\.|\s+\d+ (Warning|Error)\(s\))\s*$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
    select new[] { (line.StartsWith("Build", StringComparison.Ordinal) ? "error" : "", line.TrimEnd()) });

var width = (Columns + 4) * CharacterWidth;
var height = (rows.Count + 2) * LineHeight + 14;
var svg = new StringBuilder(Invariant($$"""
    <svg xmlns="http://www.w3.org/2000/svg" width="{{width:0}}" height="{{height:0}}" viewBox="0 0 {{width:0}} {{height:0}}" role="img">
    <style>
      rect { fill: #1e1e2e }
      text { font: 13px ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #cdd6f4; white-space: pre }
      .prompt { fill: #a6e3a1 }
      .place { fill: #9399b2 }
      .error { fill: #f38ba8; font-weight: bold }
      .warning { fill: #f9e2af; font-weight: bold }
    </style>
    <rect width="100%" height="100%" rx="8"/>

    """));
for (var row = 0; row < rows.Count; row++)
{
    var spans = rows[row].Where(span => span.Text.Length > 0).Select(span =>
        span.Class.Length == 0 ? SecurityElement.Escape(span.Text) : $"<tspan class=\"{span.Class}\">{SecurityElement.Escape(span.Text)}</tspan>");
    svg.Append(Invariant($"<text x=\"{2 * CharacterWidth:0.#}\" y=\"{(row + 2) * LineHeight:0.#}\" xml:space=\"preserve\">{string.Concat(spans)}</text>\n"));
}

await File.WriteAllTextAsync(Path.Combine(folder, "build-output.svg"), svg.Append("</svg>\n").ToString());
return 0;

static List<string> Wrap(string text)
{
    List<string> lines = [""];
    foreach (var word in text.Split(' '))
    {
        var line = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        // Lines but the first are indented by four.
        if (line.Length > Columns - (lines.Count > 1 ? 4 : 0) && lines[^1].Length > 0)
        {
            lines.Add(word);
        }
        else
        {
            lines[^1] = line;
        }
    }

    return lines;
}

static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

static string ThisFile([CallerFilePath] string path = "") => path;
