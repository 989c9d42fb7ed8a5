using System.Collections.Immutable;
using System.Reflection;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>
/// The tests of a rule. What a test is about its name tells; what it holds, its programs. The tests of builders have programs of many kinds, of which only the names are
/// looked at.
/// </summary>
internal static class WrittenTests
{
    /// <summary>What is missing of the tests that the rule needs.</summary>
    public static IEnumerable<string> MissingFor(CatalogueEntry entry)
        => typeof(WrittenTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == $"{entry.Id}Tests") is not { } tests ? ["tests"]
            : entry.Category == "Builders" ? MissingOfBuilders(tests)
            : MissingOf(entry, ProgramsOf(tests));

    private static IEnumerable<string> MissingOf(CatalogueEntry entry, ImmutableArray<(string Test, RuleProgram Program)> programs)
    {
        var firing = programs.Where(program => Is(program.Test, "Fires") && program.Program.Expects(entry.Id)).Select(program => program.Program).ToList();
        if (firing.Count == 0)
        {
            yield return "firing test";
        }

        if (!programs.Any(program => Is(program.Test, "NearMiss")))
        {
            yield return "near miss";
        }

        // What isn't known is what AMPLS001 reports.
        if (entry.Id != "AMPLS001" && !programs.Any(program => Is(program.Test, "Unknown")))
        {
            yield return "unknown test";
        }

        // Silence alone may be blindness.
        foreach (var test in programs.Where(program => !program.Program.ExpectsSomething).Select(program => program.Test).Distinct(StringComparer.Ordinal))
        {
            yield return $"certain mistake in {test}";
        }

        foreach (var (provider, shape) in ProvidersOf(entry.Id).Where(provider => firing.TrueForAll(program => program.Shape != provider.Shape)))
        {
            yield return $"firing test with {provider}";
        }

        // What AMPLS003 is about is in no program.
        if (entry.Id == "AMPLS003")
        {
            yield break;
        }

        if (!firing.Exists(program => program.Within(RuleFrame.Helper) is not null))
        {
            yield return $"firing test that {nameof(FrameTests)} can hide";
        }

        if (!programs.Any(program => program.Program.HasConditionalCreation))
        {
            yield return "test under a condition";
        }
    }

    private static IEnumerable<string> MissingOfBuilders(Type tests)
    {
        var names = TestsOf(tests).Select(test => test.Name).ToList();
        if (!names.Exists(name => Is(name, "Reports_")))
        {
            yield return "firing test";
        }

        if (!names.Exists(name => Is(name, "Is_silent_") || Is(name, "Takes_")))
        {
            yield return "near miss";
        }
    }

    private static IEnumerable<(string Provider, ProviderShape Shape)> ProvidersOf(string id)
    {
        var providers = File.Exists(RulePage.PathOf(id)) ? RulePage.Of(id).Table[0][^1] : "";
        if (providers.Contains("v3", StringComparison.Ordinal))
        {
            yield return ("Pulumi.AzureNative v3", ProviderShape.V3);
        }

        if (providers.Contains("v2", StringComparison.Ordinal))
        {
            yield return ("Pulumi.AzureNative v2", ProviderShape.V2);
        }

        if (providers.Split(',').Any(provider => provider.Trim() == "Pulumi.Azure"))
        {
            yield return ("Pulumi.Azure", ProviderShape.Classic);
        }
    }

    internal static ImmutableArray<(string Test, RuleProgram Program)> ProgramsOf(Type tests)
        => [.. from test in TestsOf(tests)
               from arguments in ArgumentsOf(test)
               from program in ((RuleTests)Activator.CreateInstance(tests)!).Read(test, arguments)
               select (test.Name, program)];

    private static IEnumerable<MethodInfo> TestsOf(Type tests)
        => tests.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null });

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo test)
        => test.GetParameters().Length == 0 ? [[]]
            : from data in test.GetCustomAttributes().OfType<IDataAttribute>()
              from row in data.GetData(test, new DisposalTracker()).AsTask().GetAwaiter().GetResult()
              select row.GetData();

    private static bool Is(string test, string prefix) => test.StartsWith(prefix, StringComparison.Ordinal);
}
