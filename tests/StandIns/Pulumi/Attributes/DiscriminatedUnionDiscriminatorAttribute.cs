namespace Pulumi;

/// <summary>Names the field that holds the tag of a discriminated union.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class DiscriminatedUnionDiscriminatorAttribute : Attribute
{
    public DiscriminatedUnionDiscriminatorAttribute(string propertyName) => PropertyName = propertyName;

    public string PropertyName { get; }
}
