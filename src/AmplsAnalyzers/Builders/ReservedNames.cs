using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Builders;

/// <summary>The names that the generated part of a class has for its own members and types: the user's part, and the class itself, can't have them too.</summary>
internal static class ReservedNames
{
    private static readonly ImmutableHashSet<string> MembersAndTypes = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Scope", "Links", "Connections", "ScopeLinks", "Connection", "MonitorZones", "Dns", "AzureCloud", "AccessMode", "Steps", "ConnectionPlan", "AccessException",
        "IIngestionAccess", "IQueryAccess", "IExceptions", "IConnection", "IOptionalConnection", "IComplete");

    private static readonly ImmutableHashSet<string> Methods = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Build", "For", "MakeScope", "Connect", "MakeZones", "LinkZones",
        // A local function in the class of the links.
        "Link");

    /// <summary>True if the builder has the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="members">What belongs to the scope: each has types of its own in the builder.</param>
    public static bool Contains(string name, IEnumerable<ISymbol> members)
        => MembersAndTypes.Contains(name) || Methods.Contains(name) || members.Any(member => name == $"I{member.Name}Step" || name == $"{member.Name}QueryZone");

    /// <summary>True if the user's symbol can't stand beside the builder's of the same name. Methods of one name can.</summary>
    public static bool Clashes(ISymbol symbol, IEnumerable<ISymbol> members)
        => Contains(symbol.Name, members) && !(symbol is IMethodSymbol && Methods.Contains(symbol.Name));

    /// <summary>True if every component has a member of that name.</summary>
    public static bool IsInherited(string name, Compilation compilation)
    {
        for (var type = compilation.GetTypesByMetadataName("Pulumi.ComponentResource").FirstOrDefault(); type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Any(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return true;
            }
        }

        return false;
    }
}
