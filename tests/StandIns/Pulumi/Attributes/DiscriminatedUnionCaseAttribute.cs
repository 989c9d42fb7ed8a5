namespace Pulumi;

/// <summary>One case of a discriminated union: the output type that a tag stands for.</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true)]
public sealed class DiscriminatedUnionCaseAttribute : Attribute
{
    public DiscriminatedUnionCaseAttribute(string tag, Type type)
    {
        Tag = tag;
        Type = type;
    }

    public string Tag { get; }

    public Type Type { get; }
}
