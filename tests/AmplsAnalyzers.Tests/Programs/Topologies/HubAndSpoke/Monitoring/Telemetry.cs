using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using PublicNetworkAccessType = Pulumi.AzureNative.ApplicationInsights.PublicNetworkAccessType;

namespace Northwind.Platform.Monitoring;

/// <summary>Application Insights for each of the front's services. All of them store in one workspace.</summary>
public sealed class Telemetry
{
    private static readonly string[] Services = ["shop", "checkout", "search"];

    public Telemetry(string name, ResourceGroup group, Workspace workspace)
    {
        foreach (var service in Services)
        {
            Components[service] = new Component($"{name}-{service}", new ComponentArgs
            {
                ResourceGroupName = group.Name,
                ResourceName = $"appi-{service}",
                Location = Company.Region,
                Kind = "web",
                ApplicationType = ApplicationType.Web,
                WorkspaceResourceId = workspace.Id,
                DisableLocalAuth = true,
                // The profiler of a service behind a private link keeps its data in storage of our own.
                ForceCustomerStorageForProfiler = true,
                PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,
                PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,
                Tags = Company.Tags(service),
            });
        }
    }

    public Dictionary<string, Component> Components { get; } = [];
}
