namespace Pulumi;

/// <summary>Marks the constructor of an output type that takes the returned fields.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute
{
}
