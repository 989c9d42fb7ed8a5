namespace AmplsAnalyzers.Topology;

/// <summary>What is sent to a resource, or asked of it.</summary>
internal enum Traffic
{
    Ingestion,
    Query,

    /// <summary>Queries that come through Azure Resource Manager, as those of VM insights and of other experiences in the portal do.</summary>
    ResourceManagerQuery,

    /// <summary>What other Azure resources send by their diagnostic settings.</summary>
    DiagnosticSettings,

    /// <summary>Metrics of guests that an agent sends to Azure Monitor's own metrics store.</summary>
    CustomMetrics,

    /// <summary>An agent that asks what it is to collect. The resource is its machine.</summary>
    AgentConfiguration,
}
