using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>Text in the repository that follows from the rules.</summary>
internal static class GeneratedText
{
    /// <summary>True if the tests shall write it, rather than check it.</summary>
    public static bool IsUpdate { get; } = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>Checks that the file has this text; on update, writes it.</summary>
    public static void Check(string path, string expected)
    {
        if (IsUpdate)
        {
            File.WriteAllText(path, expected);
        }

        var actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(
            string.Equals(expected, actual, StringComparison.Ordinal),
            $"{path} is out of date in this line: {FirstDifference(expected, actual)}\nWrite it anew with: UPDATE_DOCS=1 dotnet test tests/AmplsAnalyzers.Tests --filter Documentation");
    }

    /// <summary>The text with what lies between two markers replaced.</summary>
    public static string Between(string text, string begin, string end, string content)
    {
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var stop = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(start >= begin.Length && stop >= start, $"The markers {begin} and {end} are missing.");
        return $"{text[..start]}\n{content}{text[stop..]}";
    }

    private static string FirstDifference(string expected, string actual)
    {
        var lines = expected.Split('\n').Zip(actual.Split('\n').Append("(end of file)"));
        return lines.Where(line => line.First != line.Second).Select(line => $"'{line.Second}' should be '{line.First}'").FirstOrDefault("the last one");
    }
}
