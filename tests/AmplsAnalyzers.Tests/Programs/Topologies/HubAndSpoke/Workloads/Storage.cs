using Northwind.Platform.Monitoring;
using Northwind.Platform.Networks;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace Northwind.Platform.Workloads;

/// <summary>The storage account that monitoring keeps data in, behind a firewall that lets Azure Monitor pass.</summary>
internal sealed class Storage
{
    public Storage(string name, ResourceGroup group, Hub hub, PrivateZone blobs, Workspace security, Telemetry telemetry)
    {
        var account = new StorageAccount(name, new()
        {
            ResourceGroupName = group.Name,
            AccountName = "stnorthwindmonitoring",
            Location = Company.Region,
            Kind = Pulumi.AzureNative.Storage.Kind.StorageV2,
            Sku = new StorageInputs.SkuArgs { Name = SkuName.Standard_ZRS },
            AllowBlobPublicAccess = false,
            MinimumTlsVersion = MinimumTlsVersion.TLS1_2,
            NetworkRuleSet = new StorageInputs.NetworkRuleSetArgs
            {
                DefaultAction = DefaultAction.Deny,
                Bypass = "AzureServices, Logging, Metrics",
            },
        });

        // It shares the zone with the monitoring endpoint, whose only name in it is another one.
        var endpoint = new PrivateEndpoint($"{name}-blob", new()
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            Subnet = new Inputs.SubnetArgs { Id = hub.Endpoints.Id },
            PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "blob", PrivateLinkServiceId = account.Id, GroupIds = { "blob" } } },
        });
        _ = new PrivateDnsZoneGroup($"{name}-blob", new()
        {
            ResourceGroupName = group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blobs.Id } },
        });

        foreach (var type in new[] { "Query", "Alerts" })
        {
            _ = new LinkedStorageAccount($"{name}-{type.ToLowerInvariant()}", new()
            {
                ResourceGroupName = "rg-monitoring",
                WorkspaceName = security.Name,
                DataSourceType = type,
                StorageAccountIds = { account.Id },
            });
        }

        foreach (var (service, component) in telemetry.Components)
        {
            _ = new ComponentLinkedStorageAccount($"{name}-{service}", new()
            {
                ResourceGroupName = "rg-monitoring",
                ResourceName = component.Name,
                StorageType = "ServiceProfiler",
                LinkedStorageAccount = account.Id,
            });
        }

        _ = new DiagnosticSetting($"{name}-audit", new()
        {
            Name = "audit",
            ResourceUri = account.Id.Apply(id => $"{id}/blobServices/default"),
            WorkspaceId = security.Id,
            Logs = { new DiagnosticsLogSettingsArgs { Category = "StorageRead", Enabled = true } },
        });
    }
}
