using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>
/// The Pulumi assembly in use has the types and members that <c>PublicApi.txt</c> lists: on the stand-in this keeps it from drifting, on the published package it
/// shows that the list is still true. Types beyond the list are no concern of programs here.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void TheListedTypesHaveTheListedMembers()
    {
        var actual = PublicApi.Read();
        var listed = ReadList();

        var differences = listed.SelectMany(type => actual.TryGetValue(type.Key, out var members)
            ? type.Value.Except(members, StringComparer.Ordinal).Select(member => $"{type.Key} lacks: {member}")
                .Concat(members.Except(type.Value, StringComparer.Ordinal).Select(member => $"{type.Key} has: {member}"))
            : [$"{type.Key} is missing"]).ToList();

        Assert.NotEmpty(listed);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>A type is a line that starts at the margin; its declaration and its members follow, indented.</summary>
    private static Dictionary<string, List<string>> ReadList()
    {
        var types = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> members = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "StandIns", "Core", "PublicApi.txt")))
        {
            if (line.StartsWith(' '))
            {
                members.Add(line.Trim());
            }
            else if (line.Length > 0)
            {
                types.Add(line, members = []);
            }
        }

        return types;
    }
}
