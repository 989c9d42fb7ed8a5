using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Testing;

/// <summary>The failure messages about texts: a line difference, then the whole actual text to paste.</summary>
internal static class SourceDifference
{
    /// <summary>How the files of each project differ from the stated ones; empty if they don't.</summary>
    public static async Task<string> DescribeAsync(Solution actual, ExpectedProgram expected, CancellationToken cancellationToken)
    {
        var description = new StringBuilder();
        foreach (var project in actual.Projects)
        {
            var expectedTexts = expected.Files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
            foreach (var document in project.SourceDocuments())
            {
                var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
                var path = document.FilePath ?? SourceFileList.DefaultFolder + document.Name;
                if (!expectedTexts.Remove(path, out var expectedText))
                {
                    description.AppendLine($"{path} in {project.Name}: no such file is stated.\n{text}");
                }
                else if (text != expectedText)
                {
                    description.AppendLine($"{path} in {project.Name} (- stated, + actual):\n{Describe(expectedText, text)}");
                }
            }

            foreach (var path in expectedTexts.Keys)
            {
                description.AppendLine($"{path} in {project.Name}: this file is stated but not there.");
            }
        }

        return description.ToString();
    }

    public static string Describe(string expected, string actual)
    {
        var description = new StringBuilder();
        foreach (var line in InlineDiffBuilder.Diff(expected, actual, ignoreWhiteSpace: false).Lines)
        {
            var mark = line.Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            description.Append(mark).Append(' ').AppendLine(line.Text);
        }

        return description.AppendLine().AppendLine("To paste:").AppendLine(actual).ToString();
    }
}
