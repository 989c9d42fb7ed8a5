namespace AmplsAnalyzers.StandIns.Generator;

/// <summary>A type as a description spells it, before it becomes a C# type for an input or an output.</summary>
public abstract record TypeDescription
{
    /// <summary>A primitive type, or a nested type of the same module.</summary>
    public sealed record Named(string Name) : TypeDescription
    {
        public bool IsPrimitive => Name is "string" or "bool" or "int" or "double" or "object";
    }

    /// <summary><c>[T]</c></summary>
    public sealed record List(TypeDescription Element) : TypeDescription;

    /// <summary><c>{T}</c></summary>
    public sealed record Map(TypeDescription Value) : TypeDescription;

    /// <summary><c>string|T</c>: text, or a member of an enum.</summary>
    public sealed record TextOr(Named Enum) : TypeDescription;

    public static TypeDescription Parse(string text) => text switch
    {
        ['[', .. var element, ']'] => new List(Parse(element)),
        ['{', .. var value, '}'] => new Map(Parse(value)),
        _ when text.StartsWith("string|", StringComparison.Ordinal) => new TextOr(new Named(text["string|".Length..])),
        _ => new Named(text),
    };
}
