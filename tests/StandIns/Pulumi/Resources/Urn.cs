using System.Diagnostics.CodeAnalysis;

namespace Pulumi;

/// <summary>The identity of a resource within all stacks: urn:pulumi:stack::project::types of parents$type::name.</summary>
public readonly struct Urn : IEquatable<Urn>
{
    private readonly string _value;

    public Urn(string value) => _value = value;

    public static implicit operator string(Urn value) => value._value;

    public override string ToString() => _value;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Urn other && Equals(other);

    public bool Equals(Urn other) => _value == other._value;

    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        if (parent is not null && parentUrn is not null)
        {
            throw new ArgumentException("Only one of 'parent' and 'parentUrn' can be non-null.");
        }

        var prefix = (parent?.Urn ?? parentUrn?.AsOutput()) is { } knownParent
            ? knownParent.Apply(urn => urn[..urn.LastIndexOf("::", StringComparison.Ordinal)] + "$")
            : Output.Format($"urn:pulumi:{stack ?? Deployment.Instance.StackName}::{project ?? Deployment.Instance.ProjectName}::");
        return Output.Format($"{prefix}{type}::{name}");
    }

    /// <summary>The types of the parents and of the resource itself, joined by $.</summary>
    internal static string TypeChainOf(string urn) => urn.Split("::")[2];

    internal static string TypeOf(string urn) => TypeChainOf(urn).Split('$')[^1];

    internal static string NameOf(string urn) => urn[(urn.LastIndexOf("::", StringComparison.Ordinal) + 2)..];
}
