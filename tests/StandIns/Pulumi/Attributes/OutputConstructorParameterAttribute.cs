namespace Pulumi;

/// <summary>Gives a parameter of an output constructor its wire name where that is no identifier.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute : Attribute
{
    public OutputConstructorParameterAttribute(string name) => Name = name;

    public string Name { get; }
}
