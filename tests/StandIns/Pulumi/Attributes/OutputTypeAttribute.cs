namespace Pulumi;

/// <summary>Marks a class whose objects are built from what a provider returns.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute
{
}
