using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>
/// The inputs that <c>IgnoreChanges</c> names: once the resource is there, Pulumi leaves them as they are, whatever the program says. What is deployed can't be told from the program.
/// </summary>
internal sealed class IgnoredChanges(StackResource resource)
{
    private static readonly char[] s_separators = ['.', '[', ']', '"'];

    private readonly ImmutableArray<string[]> _paths = Paths(resource.Options.Get("IgnoreChanges")).ToImmutableArray();

    /// <summary>True if the input with this C# path, a part of it, or what it is a part of, is ignored.</summary>
    public bool Touch(string path)
    {
        if (_paths.IsEmpty)
        {
            return false;
        }

        var input = Segments(path);
        return _paths.Any(ignored => ignored.Zip(input, (a, b) => a == "*" || string.Equals(a, b, StringComparison.OrdinalIgnoreCase)).All(same => same));
    }

    private static IEnumerable<string[]> Paths(Value list)
        => from alternative in list.Alternatives()
           where alternative is SequenceValue
           from element in ((SequenceValue)alternative).Elements
           from path in element.Value.Alternatives()
           where path.Text is not null
           select Segments(path.Text!);

    private static string[] Segments(string path) => path.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
}
