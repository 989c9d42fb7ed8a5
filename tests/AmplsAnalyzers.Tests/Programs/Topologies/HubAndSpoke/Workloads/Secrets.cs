using Northwind.Platform.Networks;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Northwind.Platform.Workloads;

/// <summary>A key vault behind a private endpoint of its own.</summary>
internal sealed class Secrets
{
    public Secrets(string name, ResourceGroup group, Hub hub, Workspace security)
    {
        var vault = new Vault(name, new()
        {
            ResourceGroupName = group.Name,
            VaultName = "kv-northwind",
            Location = Company.Region,
            Properties = new Pulumi.AzureNative.KeyVault.Inputs.VaultPropertiesArgs
            {
                TenantId = Company.TenantId,
                Sku = new Pulumi.AzureNative.KeyVault.Inputs.SkuArgs { Family = SkuFamily.A, Name = Pulumi.AzureNative.KeyVault.SkuName.Standard },
                EnableRbacAuthorization = true,
                EnabledForDeployment = false,
                EnabledForDiskEncryption = false,
                EnabledForTemplateDeployment = false,
                PublicNetworkAccess = "disabled",
            },
        });
        var endpoint = new PrivateEndpoint(name, new()
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            Subnet = new Inputs.SubnetArgs { Id = hub.Endpoints.Id },
            PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = vault.Id, GroupIds = { "vault" } } },
        });
        var zone = new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.vaultcore.azure.net", Location = "global" });
        _ = new VirtualNetworkLink(name, new()
        {
            ResourceGroupName = group.Name,
            PrivateZoneName = zone.Name,
            Location = "global",
            VirtualNetwork = new SubResourceArgs { Id = hub.Network.Id },
            RegistrationEnabled = false,
        });
        _ = new PrivateDnsZoneGroup(name, new()
        {
            ResourceGroupName = group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "vault", PrivateDnsZoneId = zone.Id } },
        });
        _ = new DiagnosticSetting(name, new()
        {
            ResourceUri = vault.Id,
            WorkspaceId = security.Id,
            Logs = { new DiagnosticsLogSettingsArgs { CategoryGroup = "audit", Enabled = true } },
        });
    }
}
