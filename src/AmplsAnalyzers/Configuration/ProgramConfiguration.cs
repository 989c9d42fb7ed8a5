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
