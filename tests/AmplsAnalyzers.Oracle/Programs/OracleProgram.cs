using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AmplsAnalyzers.Oracle.Programs;

/// <summary>One Pulumi program.</summary>
/// <param name="Name">Its path below the folder that was asked for, without extension.</param>
/// <param name="Files">Its source files.</param>
/// <param name="Configuration">
/// What its stack is configured with and other stacks have as outputs, from comments of the form <c>// Config: zone=privatelink.monitor.azure.com</c>.
/// </param>
internal sealed partial record OracleProgram(string Name, ImmutableArray<(string Path, string Text)> Files, ImmutableDictionary<string, string> Configuration)
{
    public static OracleProgram Create(string name, params IEnumerable<(string Path, string Text)> files)
    {
        ImmutableArray<(string Path, string Text)> all = [.. files];
        return new OracleProgram(
            name,
            all,
            all.SelectMany(file => ConfigComment().Matches(file.Text)).ToImmutableDictionary(match => match.Groups["key"].Value, match => match.Groups["value"].Value.Trim(), StringComparer.Ordinal));
    }

    /// <summary>A folder with a project file or a Program.cs is one program; in any other folder each file is one.</summary>
    public static IEnumerable<OracleProgram> Find(string root)
    {
        root = Path.GetFullPath(root);
        return File.Exists(root) ? [Read(root, [root], Path.GetDirectoryName(root)!)] : FindIn(root, root).OrderBy(program => program.Name, StringComparer.Ordinal);
    }

    public override string ToString() => Name;

    private static IEnumerable<OracleProgram> FindIn(string folder, string root)
    {
        if (File.Exists(Path.Combine(folder, "Program.cs")) || Directory.EnumerateFiles(folder, "*.csproj").Any())
        {
            return [Read(folder, SourceFiles(folder), root)];
        }

        return Directory.EnumerateFiles(folder, "*.cs").Select(file => Read(file, [file], root)).Concat(Directory.EnumerateDirectories(folder).SelectMany(sub => FindIn(sub, root)));
    }

    private static IEnumerable<string> SourceFiles(string folder)
        => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static OracleProgram Read(string path, IEnumerable<string> files, string root)
    {
        var relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        var name = relative == "." ? Path.GetFileName(root) : Path.ChangeExtension(relative, extension: null);
        return Create(name, files.Select(file => (file, File.ReadAllText(file))));
    }

    [GeneratedRegex("""^\s*//\s*Config:\s*(?<key>[^=\r\n]+)=(?<value>[^\r\n]*)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ConfigComment();
}
