using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Builders;

/// <summary>What is wrong with a definition, for the analyzer to report: the generator keeps silent.</summary>
internal sealed record DefinitionProblem(DiagnosticDescriptor Rule, Location Place, ImmutableArray<string> Arguments, string? Detail = null);
