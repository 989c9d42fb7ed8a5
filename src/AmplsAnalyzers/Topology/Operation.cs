namespace AmplsAnalyzers.Topology;

/// <summary>What an access mode or a public network access setting is about.</summary>
internal enum Operation
{
    Ingestion,
    Query,
}
