using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Stacks;

/// <summary>
/// What the dry run knows of a value. <c>Input&lt;T&gt;</c>, <c>Output&lt;T&gt;</c> and tasks are transparent: a value stands for what they will hold.
/// </summary>
/// <param name="origin">Where the value was written (a literal, a creation …); null where no source says so, for instance for a provider's default.</param>
internal abstract class Value(SyntaxNode? origin)
{
    public SyntaxNode? Origin { get; } = origin;

    /// <summary>Resources that Pulumi waits for although the value doesn't tell: a callback was given an output of theirs, and made nothing of it.</summary>
    public ImmutableArray<StackResource> Awaited { get; private set; } = ImmutableArray<StackResource>.Empty;

    /// <summary>The same value, for which Pulumi also waits for these resources.</summary>
    public Value After(IEnumerable<StackResource> resources)
    {
        var copy = (Value)MemberwiseClone();
        copy.Awaited = Awaited.Union(resources).ToImmutableArray();
        return copy;
    }

    /// <summary>True for null and for what was never given: the two are the same to a provider.</summary>
    public bool IsNull => this is ConstantValue { Constant: null };

    /// <summary>The text, if the value is a constant text (or an enum-like struct, which stands for its text).</summary>
    public string? Text => (this as ConstantValue)?.Constant as string;

    /// <summary>The truth value, if the value is a constant one.</summary>
    public bool? Boolean => (this as ConstantValue)?.Constant as bool?;
}

/// <summary>A constant: null, a text, a truth value, a number or a character. Enum-like structs of a provider are their wire text.</summary>
internal sealed class ConstantValue(object? constant, SyntaxNode? origin) : Value(origin)
{
    /// <summary>What was never given.</summary>
    public static readonly ConstantValue Null = new(constant: null, origin: null);

    public object? Constant { get; } = constant;

    /// <summary>The enum of the program or of .NET whose member the number is; null for any other constant.</summary>
    public INamedTypeSymbol? EnumType { get; init; }

    public override string ToString() => Constant is null ? "null" : Convert.ToString(Constant, CultureInfo.InvariantCulture)!;
}

/// <summary>An output of a resource of the stack (<c>scope.Id</c>), or the resource itself where the path is empty.</summary>
/// <param name="resource">The resource.</param>
/// <param name="path">
/// C# member names from the resource on, for instance <c>DefaultIngestionSettings</c>, <c>DataCollectionEndpointResourceId</c>. An element of a list is
/// <c>[2]</c>, <c>["key"]</c> or, where it isn't known which one, <c>[*]</c>.
/// </param>
/// <param name="origin">Where the reference was written.</param>
internal sealed class ReferenceValue(StackResource resource, ImmutableArray<string> path, SyntaxNode? origin) : Value(origin)
{
    public StackResource Resource { get; } = resource;

    public ImmutableArray<string> Path { get; } = path;

    /// <summary>True for the resource object, false for one of its outputs.</summary>
    public bool IsResource => Path.IsEmpty;

    /// <summary>True if this is exactly the named output, for instance <c>Id</c>.</summary>
    public bool IsOutput(string name) => Path.Length == 1 && Path[0] == name;

    public override string ToString() => Path.IsEmpty ? $"<{Resource}>" : $"<{Resource}>.{string.Join(".", Path)}";
}

/// <summary>A text made of parts of which at least one is no constant: <c>$"{rg.Name}-logs"</c>, a resource id written by hand.</summary>
internal sealed class TextValue(ImmutableArray<Value> parts, SyntaxNode? origin) : Value(origin)
{
    public ImmutableArray<Value> Parts { get; } = parts;

    public override string ToString() => string.Concat(Parts.Select(part => part is ConstantValue ? part.ToString() : $"{{{part}}}"));
}

/// <summary>An args object, or an object, record or tuple of the user's own.</summary>
internal sealed class ObjectValue(INamedTypeSymbol? type, ImmutableDictionary<string, AssignedValue> properties, bool isComplete, SyntaxNode? origin) : Value(origin)
{
    /// <summary>An object of which nothing is known.</summary>
    public static readonly ObjectValue Unknown = new(type: null, ImmutableDictionary<string, AssignedValue>.Empty, isComplete: false, origin: null);

    public INamedTypeSymbol? Type { get; } = type;

    /// <summary>The properties that have been given a value, by their C# names, also those that a provider's args constructor sets.</summary>
    public ImmutableDictionary<string, AssignedValue> Properties { get; } = properties;

    /// <summary>True if a property that isn't listed has no value; false if unseen code may have set it.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>The property as it was assigned; null if the dry run saw no assignment (see <see cref="IsComplete"/>).</summary>
    public AssignedValue? Find(string property) => Properties.TryGetValue(property, out var assigned) ? assigned : null;

    /// <summary>The property's value: a null constant if it was surely never given, unknown if it may have been.</summary>
    public Value Get(string property)
        => Find(property)?.Value ?? (IsComplete ? ConstantValue.Null : UnknownValue.NotEvaluated);

    public override string ToString()
        => $"{Type?.Name} {{ {string.Join(", ", Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} = {p.Value}"))}{(IsComplete ? "" : ", …")} }}";
}

/// <summary>A list or an array.</summary>
internal sealed class SequenceValue(ImmutableArray<AssignedValue> elements, bool isComplete, SyntaxNode? origin) : Value(origin)
{
    public ImmutableArray<AssignedValue> Elements { get; } = elements;

    /// <summary>True if there are no other elements than the listed ones.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>True if exactly the listed elements are there, each of them surely (their values may still be unknown).</summary>
    public bool IsCertain => IsComplete && Elements.All(element => !element.IsConditional);

    public override string ToString() => $"[{string.Join(", ", Elements)}{(IsComplete ? "" : ", …")}]";
}

/// <summary>A map from texts to values, for instance tags.</summary>
internal sealed class MapValue(ImmutableDictionary<string, AssignedValue> entries, bool isComplete, SyntaxNode? origin) : Value(origin)
{
    public ImmutableDictionary<string, AssignedValue> Entries { get; } = entries;

    /// <summary>True if there are no other entries than the listed ones.</summary>
    public bool IsComplete { get; } = isComplete;

    public override string ToString()
        => $"[{string.Join(", ", Entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value}"))}{(IsComplete ? "" : ", …")}]";
}

/// <summary>One of a few values; which one depends on a condition that can't be decided.</summary>
internal sealed class ChoiceValue(ImmutableArray<Value> alternatives, SyntaxNode? origin) : Value(origin)
{
    /// <summary>At least two, at most eight; none of them is a choice itself.</summary>
    public ImmutableArray<Value> Alternatives { get; } = alternatives;

    public override string ToString() => string.Join(" | ", Alternatives);
}

/// <summary>A value that can't be known at compile time. Rules stay silent on it.</summary>
/// <param name="reason">Why it isn't known.</param>
/// <param name="origin">The expression that isn't known.</param>
/// <param name="sources">The resources whose outputs went into it: Pulumi still orders by them.</param>
internal sealed class UnknownValue(UnknownReason reason, SyntaxNode? origin, ImmutableArray<StackResource> sources = default) : Value(origin)
{
    public static readonly UnknownValue NotEvaluated = new(UnknownReason.NotEvaluated, origin: null);

    private readonly object _identity = new();

    public UnknownReason Reason { get; } = reason;

    public ImmutableArray<StackResource> Sources { get; } = sources.IsDefault ? ImmutableArray<StackResource>.Empty : sources;

    /// <summary>True if the value was no output when the program got it, but a text or a number: then Pulumi orders by nothing but <see cref="Sources"/>.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>True if an output of a resource may be in it that <see cref="Sources"/> doesn't name: whoever made the value may have put it there.</summary>
    public bool MayHideOutputs => !IsPlain && Reason is not (UnknownReason.Configuration or UnknownReason.StackReference or UnknownReason.Lookup or UnknownReason.Parameter or UnknownReason.Output);

    /// <summary>The same value, which the program has as a text or a number.</summary>
    public UnknownValue AsPlain()
    {
        var copy = (UnknownValue)MemberwiseClone();
        copy.IsPlain = true;
        return copy;
    }

    /// <summary>True if the two are one value, whatever Pulumi waits for before it is known.</summary>
    public bool IsSame(UnknownValue other) => ReferenceEquals(_identity, other._identity);

    public override string ToString() => $"?{Reason}";
}
