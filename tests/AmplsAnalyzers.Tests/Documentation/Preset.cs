using System.Collections.Immutable;
using System.Text;
using AmplsAnalyzers.Testing;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>A value of <c>AmplsAnalyzersMode</c>: severities for all rules, which the package has as a global configuration file.</summary>
/// <param name="Mode">The value.</param>
/// <param name="Summary">What it does, in a phrase.</param>
/// <param name="SeverityOf">The severity of a rule, in the words of configuration files.</param>
internal sealed record Preset(string Mode, string Summary, Func<ShippedRule, string> SeverityOf)
{
    /// <summary>The rule that tells what the analyzer can't see. It is nothing to be strict about.</summary>
    private const string PartNotEvaluated = "AMPLS001";

    /// <summary>The mode without a file, so that severities for categories reach all rules.</summary>
    public static Preset Recommended { get; } = new("Recommended", "the rules' own severities", rule => rule.Severity switch
    {
        "Error" => "error",
        "Warning" => "warning",
        "Info" => "suggestion",
        _ => "none",
    });

    /// <summary>Those with a file.</summary>
    public static ImmutableArray<Preset> Shipped { get; } =
    [
        new("Strict", "every rule is a warning or an error", rule => rule.Severity == "Error" ? "error" : rule.Id == PartNotEvaluated ? "none" : "warning"),
        new("ErrorsOnly", "errors, and nothing else", rule => rule.Severity == "Error" ? "error" : "none"),
        new("None", "no rule at all", _ => "none"),
    ];

    public string Path => System.IO.Path.Combine(Repository.Root, "src", "AmplsAnalyzers.Package", "presets", $"{Mode}.globalconfig");

    /// <summary>The text of the file.</summary>
    public string File
    {
        get
        {
            // The level of the SDK's own files: any other configuration has a higher one and wins.
            var text = new StringBuilder($"""
                # Generated from the rules.
                # AmplsAnalyzersMode = {Mode}: {Summary}.
                is_global = true
                global_level = -100


                """);
            foreach (var rule in ShippedRule.All.Values)
            {
                text.Append($"dotnet_diagnostic.{rule.Id}.severity = {SeverityOf(rule)}\n");
            }

            return text.ToString();
        }
    }

    /// <summary>What all modes make of all rules, for the documentation.</summary>
    public static string Table
    {
        get
        {
            ImmutableArray<Preset> modes = [Recommended, .. Shipped];
            var text = new StringBuilder($"| Rule | {string.Join(" | ", modes.Select(preset => preset.Mode))} |\n|---{string.Concat(modes.Select(_ => "|---"))}|\n");
            foreach (var rule in ShippedRule.All.Values)
            {
                text.Append($"| [{rule.Id}](rules/{rule.Id}.md) | {string.Join(" | ", modes.Select(preset => preset.SeverityOf(rule)))} |\n");
            }

            return text.ToString();
        }
    }
}
