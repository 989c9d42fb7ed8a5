namespace AmplsAnalyzers.Builders;

/// <summary>A scope as its user defined it, in texts alone: two equal definitions give the same code.</summary>
/// <param name="Namespace">The namespace as C# writes it; empty for the global one.</param>
/// <param name="ContainingTypes">The heads of the types that the class is nested in, outermost first: <c>partial class Platform</c>.</param>
/// <param name="Name">The class, as C# writes it.</param>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="Accessibility">What the types nested in the builder are: <c>public</c>, or <c>internal</c> where a member's type is.</param>
/// <param name="Members">What belongs to the scope, in the order of its steps.</param>
/// <param name="ScopeMember">The member that holds the scope itself, and says of which class it is; null where there is none.</param>
/// <param name="IsScopeMemberNullable">True if its type is written as one that may be null.</param>
/// <param name="IsSealed">False if the class has members that only an open class can have.</param>
/// <param name="HasRequiredMembers">True if some are <c>required</c>, which the builder's constructor gives.</param>
/// <param name="Classes">The provider's classes that the code is written with.</param>
internal sealed record BuilderDefinition(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string HintName,
    string Accessibility,
    EquatableArray<BuilderMember> Members,
    string? ScopeMember,
    bool IsScopeMemberNullable,
    bool IsSealed,
    bool HasRequiredMembers,
    ProviderClasses Classes)
{
    /// <summary>The property or field that holds the scope.</summary>
    public string Scope => ScopeMember ?? "Scope";

    /// <summary>How the scope is read: it is never null.</summary>
    public string ScopeValue => IsScopeMemberNullable ? $"{Scope}!" : Scope;

    /// <summary>The members whose queries have an endpoint of their own.</summary>
    public IEnumerable<BuilderMember> MetricsMembers => Members.Where(member => member.Kind == MemberKind.AzureMonitorWorkspace);
}
