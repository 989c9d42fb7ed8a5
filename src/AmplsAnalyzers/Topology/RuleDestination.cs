namespace AmplsAnalyzers.Topology;

/// <summary>Where a data collection rule sends data.</summary>
/// <param name="Entry">The rule's entry for it.</param>
/// <param name="Receiver">The workspace that the entry names.</param>
internal sealed record RuleDestination(InputValue Entry, ResourceReference Receiver);
