using System.Collections.Immutable;
using System.Reflection;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>The tests of a rule, which their names tell apart.</summary>
internal static class WrittenTests
{
    private static readonly ImmutableArray<string> Firing = ["Fires", "Reports_"];
    private static readonly ImmutableArray<string> NearMiss = ["NearMiss", "Is_silent_", "Takes_"];
    private static readonly ImmutableArray<string> Unknown = ["Unknown"];

    /// <summary>What is missing of the tests that the rule needs.</summary>
    public static IEnumerable<string> MissingFor(CatalogueEntry entry)
    {
        if (typeof(WrittenTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == $"{entry.Id}Tests") is not { } tests)
        {
            return ["tests"];
        }

        var names = tests.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null }).Select(method => method.Name).ToList();
        return from needed in Needed(entry)
               where !names.Exists(name => needed.Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
               select needed.Kind;
    }

    private static IEnumerable<(string Kind, ImmutableArray<string> Prefixes)> Needed(CatalogueEntry entry)
    {
        yield return ("firing test", Firing);
        yield return ("near miss", NearMiss);
        if (entry.Category == "Builders")
        {
            // A definition is in the program's text: nothing of it is unknown, and the builders' tests run on the providers together.
            yield break;
        }

        // What isn't known is what this rule reports.
        if (entry.Id != "AMPLS001")
        {
            yield return ("unknown test", Unknown);
        }

        foreach (var (provider, prefix) in ProvidersOf(entry.Id))
        {
            yield return ($"firing test with {provider}", prefix);
        }
    }

    private static IEnumerable<(string Provider, ImmutableArray<string> Prefixes)> ProvidersOf(string id)
    {
        var providers = File.Exists(RulePage.PathOf(id)) ? RulePage.Of(id).Table[0][^1] : "";
        if (providers.Contains("v3", StringComparison.Ordinal))
        {
            yield return ("Pulumi.AzureNative v3", ["FiresOnV3"]);
        }

        if (providers.Contains("v2", StringComparison.Ordinal))
        {
            yield return ("Pulumi.AzureNative v2", ["FiresOnV2", "FiresOnAnExplicitApiVersion"]);
        }

        if (providers.Split(',').Any(provider => provider.Trim() == "Pulumi.Azure"))
        {
            yield return ("Pulumi.Azure", ["FiresOnClassic"]);
        }
    }
}
