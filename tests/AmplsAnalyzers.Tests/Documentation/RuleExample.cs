using System.Collections.Immutable;
using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>An example of a rule's page: statements for the frame of the tests' programs, or a whole file.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Code">The code, as the page has it.</param>
/// <param name="Settings">What <c>.editorconfig</c> says of it.</param>
/// <param name="Text">What the page says about it.</param>
/// <param name="IsV2">True if it is written for Pulumi.AzureNative 2.x.</param>
internal sealed record RuleExample(string Id, string Code, string Settings, string Text, bool IsV2)
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // As the SDK has it: Pulumi's packages are built for an older .NET than the example.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Unified = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress)
        .Add("CS1702", ReportDiagnostic.Suppress);

    // A whole file that names no provider is about a project without one.
    private ProviderShape Shape => IsV2 ? ProviderShape.V2 : Program.Contains("Pulumi.Azure", StringComparison.Ordinal) ? ProviderShape.V3 : ProviderShape.Core;

    public string Program => Code.StartsWith("using ", StringComparison.Ordinal) ? Code : IsV2 ? ProgramFrame.V2(Code) : ProgramFrame.V3(Code);

    /// <summary>What the compiler says.</summary>
    public IEnumerable<Diagnostic> CompilerMessages => Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>What the analyzer says; where it is off by default, the page's rule is switched on.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CancellationToken cancellationToken)
    {
        var crashes = new List<Exception>();
        var driver = Compile().WithAnalyzers([new AmplsAnalyzer(), new ScopeBuilderAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new EditorConfig(Settings)), (exception, _, _) => crashes.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await driver.GetAnalyzerDiagnosticsAsync(cancellationToken);
        Assert.Empty(crashes);
        return diagnostics;
    }

    private CSharpCompilation Compile()
    {
        var severities = ShippedRule.All[Id].Descriptor.IsEnabledByDefault ? Unified : Unified.Add(Id, ReportDiagnostic.Warn);
        return CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(Program), CSharpSyntaxTree.ParseText(ImplicitUsings)],
            Shape.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: severities))
            .WithGenerated(new PrivateLinkScopeBuilderGenerator());
    }
}
