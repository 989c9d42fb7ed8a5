namespace Pulumi;

/// <summary>An identity that a resource had before: a whole URN, or the parts that differ.</summary>
public sealed class Alias
{
    public Alias()
    {
    }

    public string? Urn { get; set; }

    public Input<string>? Name { get; set; }

    public Input<string>? Type { get; set; }

    public Input<string>? Stack { get; set; }

    public Input<string>? Project { get; set; }

    public Resource? Parent { get; set; }

    public Input<string>? ParentUrn { get; set; }

    public bool NoParent { get; set; }

    internal void Validate()
    {
        if (Urn is not null)
        {
            (string Name, object? Value)[] parts =
            [
                (nameof(Name), Name), (nameof(Type), Type), (nameof(Project), Project), (nameof(Stack), Stack),
                (nameof(Parent), Parent), (nameof(ParentUrn), ParentUrn), (nameof(NoParent), NoParent ? NoParent : null),
            ];
            if (Array.Find(parts, part => part.Value is not null) is { Name: { } extra })
            {
                throw new ArgumentException($"Alias should not specify both Urn and {extra}");
            }
        }

        if ((Parent is null ? 0 : 1) + (ParentUrn is null ? 0 : 1) + (NoParent ? 1 : 0) > 1)
        {
            throw new ArgumentException("Only specify one of 'Parent', 'ParentUrn' or 'NoParent' in an Alias");
        }
    }
}
