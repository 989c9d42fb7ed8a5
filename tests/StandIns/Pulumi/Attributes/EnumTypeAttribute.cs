namespace Pulumi;

/// <summary>Marks a struct that stands for an enum of the API.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute
{
}
