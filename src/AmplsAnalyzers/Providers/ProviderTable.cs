using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Providers;

/// <summary>
/// What has to be known of single members of Pulumi.AzureNative's types, as a table of lines <c>Module,Module.Type: Member=value | Member=value</c>. A type may have several lines.
/// Types of every API version of a module are meant.
/// </summary>
internal static class ProviderTable
{
    /// <summary>In place of a member: all that aren't listed are written in camel case.</summary>
    public const string CamelCase = "~";

    public static ImmutableDictionary<string, ImmutableDictionary<string, string>> Parse(string table)
    {
        var types = new Dictionary<string, ImmutableDictionary<string, string>.Builder>(StringComparer.Ordinal);
        foreach (var line in table.Split(new[] { '\r', '\n' }, StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var dot = line.IndexOf('.');
            foreach (var module in line.Substring(0, dot).Split(','))
            {
                var name = $"{module}.{line.Substring(dot + 1, colon - dot - 1)}";
                if (!types.TryGetValue(name, out var members))
                {
                    types.Add(name, members = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal));
                }

                foreach (var entry in line.Substring(colon + 2).Split(new[] { " | " }, StringSplitOptions.None))
                {
                    var equals = entry.IndexOf('=');
                    members[equals < 0 ? entry : entry.Substring(0, equals)] = equals < 0 ? "" : entry.Substring(equals + 1);
                }
            }
        }

        return types.ToImmutableDictionary(type => type.Key, type => type.Value.ToImmutable(), StringComparer.Ordinal);
    }

    /// <summary>The name by which a table has the type, whatever its API version: <c>Network.Inputs.SubnetArgs</c>; empty for a type of another provider.</summary>
    public static string NameOf(INamedTypeSymbol type)
    {
        var name = type.Name;
        for (var ns = type.ContainingNamespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            if (ns.Name.StartsWith("AzureNative", StringComparison.Ordinal) && ns.ContainingNamespace is { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true })
            {
                return name;
            }

            if (!IsApiVersion(ns.Name))
            {
                name = $"{ns.Name}.{name}";
            }
        }

        return "";
    }

    private static bool IsApiVersion(string name) => name.Length >= 9 && name[0] == 'V' && name.Skip(1).Take(8).All(char.IsDigit);
}
