using System.Collections.Immutable;

namespace AmplsAnalyzers.Builders;

/// <summary>What came of reading a class with the attribute.</summary>
/// <param name="Definition">The definition; null if no code can be written for it.</param>
/// <param name="Problems">What is wrong with it. Code may be written nevertheless, for what is right.</param>
internal sealed record DefinitionReading(BuilderDefinition? Definition, ImmutableArray<DefinitionProblem> Problems);
