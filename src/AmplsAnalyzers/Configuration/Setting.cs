using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Configuration;

/// <summary>A key of this analyzer in <c>.editorconfig</c> and in global configuration files.</summary>
/// <param name="key">The key. All of them begin with <see cref="Prefix"/>.</param>
/// <param name="values">The values that it takes, in words.</param>
/// <param name="standard">The value that holds where none is set.</param>
/// <param name="rules">The rules that obey it.</param>
internal abstract class Setting(string key, string values, string standard, ImmutableArray<string> rules)
{
    public const string Prefix = "ampls_";

    public string Key { get; } = key;

    public string Values { get; } = values;

    public string Default { get; } = standard;

    public ImmutableArray<string> Rules { get; } = rules;

    public abstract bool Accepts(string value);
}

/// <summary>A key whose values mean a <typeparamref name="T"/>.</summary>
internal sealed class Setting<T>(string key, string values, string standard, Setting<T>.Parser parse, params string[] rules)
    : Setting(key, values, standard, rules.ToImmutableArray())
{
    /// <summary>Reads a value; false if it is none of the setting's.</summary>
    public delegate bool Parser(string text, out T value);

    public override bool Accepts(string value) => parse(value, out _);

    /// <summary>What the first of the configurations says that sets a value; one that isn't understood counts as none.</summary>
    public T Read(params AnalyzerConfigOptions[] configurations)
    {
        foreach (var configuration in configurations)
        {
            if (configuration.TryGetValue(Key, out var text) && parse(text, out var value))
            {
                return value;
            }
        }

        parse(Default, out var standard);
        return standard;
    }
}
