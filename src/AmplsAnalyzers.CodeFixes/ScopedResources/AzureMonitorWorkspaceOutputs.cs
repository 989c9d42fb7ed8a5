using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>How each provider gives the data collection endpoint that comes with an Azure Monitor workspace.</summary>
internal static class AzureMonitorWorkspaceOutputs
{
    public static string DataCollectionEndpointId(string workspace, Provider provider)
        => provider == Provider.Classic
            ? $"{workspace}.DefaultDataCollectionEndpointId"
            : $"{workspace}.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId)";
}
