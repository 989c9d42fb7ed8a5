using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>One <c>.editorconfig</c> for all files, as the compiler reads it.</summary>
internal sealed class EditorConfig(string settings) : AnalyzerConfigOptionsProvider
{
    private readonly Options _options = new(settings);

    public override AnalyzerConfigOptions GlobalOptions => new Options("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private sealed class Options(string settings) : AnalyzerConfigOptions
    {
        private readonly AnalyzerConfigOptionsResult _result = AnalyzerConfigSet
            .Create(new[] { AnalyzerConfig.Parse($"root = true\n[*.cs]\n{settings}\n", "/.editorconfig") })
            .GetOptionsForSourcePath("/Program.cs");

        public override IEnumerable<string> Keys => _result.AnalyzerOptions.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _result.AnalyzerOptions.TryGetValue(key, out value);
    }
}
