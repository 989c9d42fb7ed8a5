using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Testing;

/// <summary>What a project file would say about the compilation of a test program.</summary>
internal sealed record CompilationSettings(
    ImmutableArray<MetadataReference> References,
    LanguageVersion LanguageVersion,
    OutputKind? OutputKind,
    bool ImplicitUsings,
    ImmutableArray<IIncrementalGenerator> Generators,
    ImmutableDictionary<string, ReportDiagnostic> SpecificDiagnosticOptions);
