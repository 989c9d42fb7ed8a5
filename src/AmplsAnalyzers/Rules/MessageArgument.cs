using System.Collections.Immutable;
using AmplsAnalyzers.Topology;

namespace AmplsAnalyzers.Rules;

/// <summary>What takes a placeholder of a message: one name or several.</summary>
internal readonly struct MessageArgument(ImmutableArray<string> names, bool listsAll = false)
{
    /// <summary>More names than this are counted, not listed.</summary>
    private const int MaxListed = 3;

    public ImmutableArray<string> Names { get; } = names;

    /// <summary>True where each name matters: none is left to a number.</summary>
    private bool ListsAll { get; } = listsAll;

    public static implicit operator MessageArgument(string text) => new(ImmutableArray.Create(text));

    public static implicit operator MessageArgument(ArmResource resource) => new(ImmutableArray.Create(Quote(resource.Label)));

    public static implicit operator MessageArgument(Operation operation) => new(ImmutableArray.Create(operation == Operation.Ingestion ? "ingestion" : "query"));

    /// <summary>Several names of which each one matters, so that none is left to a number.</summary>
    public static MessageArgument Every(IEnumerable<string> names) => new(names.ToImmutableArray(), listsAll: true);

    public static MessageArgument Quoted(IEnumerable<string> texts) => new(texts.Select(Quote).ToImmutableArray());

    public static MessageArgument Of(IEnumerable<ArmResource> resources) => new(resources.Select(resource => Quote(resource.Label)).ToImmutableArray());

    /// <summary>A location that isn't <c>global</c>.</summary>
    public static MessageArgument Region(InputValue location)
        => location.Texts is { IsEmpty: false } names ? Quoted(names) : "its resource group's region";

    /// <summary>The names of both, each once.</summary>
    public MessageArgument And(MessageArgument other) => new(Names.Concat(other.Names).Distinct(StringComparer.Ordinal).ToImmutableArray(), ListsAll);

    public static string Quote(string text) => $"'{text}'";

    public override string ToString() => Names.Length switch
    {
        0 => "",
        1 => Names[0],
        var count when ListsAll || count <= MaxListed + 1 => $"{string.Join(", ", Names.Take(Names.Length - 1))} and {Names[Names.Length - 1]}",
        _ => $"{string.Join(", ", Names.Take(MaxListed))} and {Names.Length - MaxListed} more",
    };
}
