using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var monitoring = group.SetupMonitoring("shop");
    var (workspace, app) = monitoring;
    _ = new ResourceGroup("uses", new() { Tags = { ["key"] = monitoring.InstrumentationKey, ["workspace"] = workspace.CustomerId, ["app"] = app.AppId } });
});

internal sealed record MonitoringResult(Workspace Workspace, Component Component)
{
    public Output<string> InstrumentationKey => Component.InstrumentationKey;
}

internal static class MonitoringExtensions
{
    public static MonitoringResult SetupMonitoring(this ResourceGroup group, string name)
    {
        var workspace = new Workspace($"log-{name}", new() { ResourceGroupName = group.Name, Location = group.Location });
        var component = new Component($"appi-{name}", new()
        {
            ResourceGroupName = group.Name,
            Kind = "web",
            ApplicationType = ApplicationType.Other,
            WorkspaceResourceId = workspace.Id,
            PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,
        });
        return new(workspace, component);
    }

    private static class PublicNetworkAccessType
    {
        public static Pulumi.AzureNative.ApplicationInsights.PublicNetworkAccessType Disabled => Pulumi.AzureNative.ApplicationInsights.PublicNetworkAccessType.Disabled;
    }
}
