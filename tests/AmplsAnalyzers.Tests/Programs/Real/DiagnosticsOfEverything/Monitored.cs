using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Stef.Azure;

public abstract class Monitored<TSelf>(string name, ResourceGroup group, Workspace logs)
    where TSelf : Monitored<TSelf>
{
    protected string Name => name;

    protected ResourceGroup Group => group;

    public HashSet<string> Categories { get; } = [];

    public bool Metrics { get; init; } = true;

    protected abstract Output<string> Id { get; }

    protected virtual string SettingName => $"{name}-diagnostics";

    public TSelf WithDiagnostics()
    {
        _ = new DiagnosticSetting(SettingName, new DiagnosticSettingArgs
        {
            Name = "all",
            ResourceUri = Id,
            WorkspaceId = logs.Id,
            Logs = Categories.Select(category => new DiagnosticsLogSettingsArgs { Category = category, Enabled = true }).ToArray(),
            Metrics = Metrics ? [new DiagnosticsMetricSettingsArgs { Category = "AllMetrics", Enabled = true }] : Array.Empty<DiagnosticsMetricSettingsArgs>(),
        });
        return (TSelf)this;
    }
}
