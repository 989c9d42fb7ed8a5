using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Configuration;

/// <summary>What <c>.editorconfig</c> and global configuration files say to a compilation.</summary>
internal sealed class ProgramConfiguration(AnalyzerConfigOptionsProvider provider)
{
    /// <summary>The settings that hold in a file.</summary>
    public Settings In(SyntaxTree file) => new(provider.GetOptions(file), provider.GlobalOptions);

    /// <summary>What isn't understood of the configuration of these files and of the whole program, each once, in the order of the keys.</summary>
    public IEnumerable<SettingProblem> ProblemsIn(IEnumerable<SyntaxTree> files)
        => from configuration in files.Select(provider.GetOptions).Append(provider.GlobalOptions).Distinct()
           from problem in ProblemsIn(configuration)
           group problem by problem into same
           orderby same.Key.Key, same.Key.Value
           select same.Key;

    private static IEnumerable<SettingProblem> ProblemsIn(AnalyzerConfigOptions configuration)
        => from key in KeysOf(configuration)
           where key.StartsWith(Setting.Prefix, StringComparison.OrdinalIgnoreCase)
           let setting = Settings.All.FirstOrDefault(setting => string.Equals(setting.Key, key, StringComparison.OrdinalIgnoreCase))
           let value = configuration.TryGetValue(key, out var text) ? text : ""
           where setting?.Accepts(value) != true
           select new SettingProblem(key.ToLowerInvariant(), value, setting);

    /// <summary>All that is said to this analyzer, for these files and for the whole program: equal texts mean equal findings.</summary>
    public string Describe(IEnumerable<SyntaxTree> files)
    {
        var description = new StringBuilder();
        AnalyzerConfigOptions? last = null;
        var own = "";
        foreach (var configuration in files.Select(provider.GetOptions).Prepend(provider.GlobalOptions))
        {
            // Most files share one configuration.
            own = ReferenceEquals(configuration, last) ? own : Describe(configuration);
            last = configuration;
            description.Append(own).Append('\n');
        }

        return description.ToString();
    }

    private static string Describe(AnalyzerConfigOptions configuration)
        => string.Concat(
            from key in Settings.All.Select(setting => setting.Key).Union(KeysOf(configuration).Where(key => key.StartsWith(Setting.Prefix, StringComparison.OrdinalIgnoreCase)), StringComparer.Ordinal)
            orderby key
            let value = configuration.TryGetValue(key, out var text) ? text : null
            where value is not null
            select $"{key}={value};");

    // Not every host of analyzers lists its keys.
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions configuration)
    {
        try
        {
            return configuration.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }
}

/// <summary>Something in the configuration that isn't understood.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value.</param>
/// <param name="Setting">The setting whose value is bad; null if there is no setting of that name.</param>
internal sealed record SettingProblem(string Key, string Value, Setting? Setting);
