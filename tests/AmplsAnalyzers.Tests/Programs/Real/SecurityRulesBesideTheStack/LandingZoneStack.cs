using Pulumi;
using Pulumi.Azure.AppInsights;
using Pulumi.Azure.Authorization;
using Pulumi.Azure.Core;
using Pulumi.Azure.Monitoring;
using Pulumi.Azure.Monitoring.Inputs;
using Pulumi.Azure.Network;
using Pulumi.Azure.OperationalInsights;
using Pulumi.Azure.PrivateDns;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;
using Pulumi.Azure.Storage;

class LandingZoneStack : Stack
{
    public LandingZoneStack()
    {
        var settings = new Settings();
        var environment = "dev";

        var resourceGroup = new ResourceGroup("rg", new ResourceGroupArgs
        {
            Name = NamingConvention.GetResourceGroupName(environment),
        });

        var vnet = new VirtualNetwork("vnet", new VirtualNetworkArgs
        {
            Name = NamingConvention.GetVNetName(environment),
            ResourceGroupName = resourceGroup.Name,
            AddressSpaces =
            {
                settings.Require("vnet.addressSpaces"),
            },
        });

        // The gateway in front of everything
        var gatewaySubnet = new Subnet("gateway-net", new SubnetArgs
        {
            Name = "gateway-net",
            ResourceGroupName = resourceGroup.Name,
            VirtualNetworkName = vnet.Name,
            AddressPrefixes =
            {
                settings.Require("vnet.subnets.gateway.addressPrefixes"),
            },
        });

        // The cluster
        var aksSubnet = new Subnet("aks-net", new SubnetArgs
        {
            Name = "aks-net",
            ResourceGroupName = resourceGroup.Name,
            VirtualNetworkName = vnet.Name,
            AddressPrefixes =
            {
                settings.Require("vnet.subnets.aks.addressPrefixes"),
            },
        });

        var endpointSubnet = new Subnet("endpoints-net", new SubnetArgs
        {
            Name = "endpoints-net",
            ResourceGroupName = resourceGroup.Name,
            VirtualNetworkName = vnet.Name,
            AddressPrefixes =
            {
                settings.Require("vnet.subnets.endpoints.addressPrefixes"),
            },
        });

        var functionSubnet = new Subnet("functions-net", new SubnetArgs
        {
            Name = "functions-net",
            ResourceGroupName = resourceGroup.Name,
            VirtualNetworkName = vnet.Name,
            AddressPrefixes =
            {
                settings.Require("vnet.subnets.functions.addressPrefixes"),
            },
        });

        var securityGroup = EndpointSecurityGroup.Get(environment, resourceGroup, settings);

        var la = new AnalyticsWorkspace("la", new AnalyticsWorkspaceArgs
        {
            Name = NamingConvention.GetLogAnalyticsName(environment),
            Location = resourceGroup.Location,
            ResourceGroupName = resourceGroup.Name,
            RetentionInDays = 30,
            Sku = "PerGB2018",
        });

        var ai = new Insights("ai", new InsightsArgs
        {
            Name = NamingConvention.GetAppInsightsName(environment),
            Location = resourceGroup.Location,
            ResourceGroupName = resourceGroup.Name,
            ApplicationType = "web",
            WorkspaceId = la.Id,
        });

        var scope = new PrivateLinkScope("ampls", new PrivateLinkScopeArgs
        {
            Name = "lz-dev-ampls",
            ResourceGroupName = resourceGroup.Name,
            IngestionAccessMode = "Open",
            QueryAccessMode = "Open",
        });

        var laScoped = new PrivateLinkScopedService("la-scoped", new PrivateLinkScopedServiceArgs
        {
            Name = "la",
            ResourceGroupName = resourceGroup.Name,
            ScopeName = scope.Name,
            LinkedResourceId = la.Id,
        });

        var aiScoped = new PrivateLinkScopedService("ai-scoped", new PrivateLinkScopedServiceArgs
        {
            Name = "ai",
            ResourceGroupName = resourceGroup.Name,
            ScopeName = scope.Name,
            LinkedResourceId = ai.Id,
        }, new CustomResourceOptions { DependsOn = { laScoped } });

        var zoneNames = new[] { "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net" };
        var zoneIds = new InputList<string>();
        for (var i = 0; i < zoneNames.Length; i++)
        {
            var zone = new Zone(zoneNames[i].Split('.')[1] + i, new ZoneArgs { Name = zoneNames[i], ResourceGroupName = resourceGroup.Name });
            new ZoneVirtualNetworkLink($"zone-link-{i}", new ZoneVirtualNetworkLinkArgs
            {
                ResourceGroupName = resourceGroup.Name,
                PrivateDnsZoneName = zone.Name,
                VirtualNetworkId = vnet.Id,
            });
            zoneIds.Add(zone.Id);
        }

        // The second deployment knows the zones
        Endpoint endpoint;
        if (settings.RequireBoolean("firstDeployment"))
        {
            endpoint = new Endpoint("ampls-pe", new EndpointArgs
            {
                Name = "lz-dev-ampls-pe",
                ResourceGroupName = resourceGroup.Name,
                Location = resourceGroup.Location,
                SubnetId = endpointSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs
                {
                    Name = "ampls",
                    IsManualConnection = false,
                    PrivateConnectionResourceId = scope.Id,
                    SubresourceNames = { "azuremonitor" },
                },
            }, new CustomResourceOptions { DependsOn = { laScoped, aiScoped } });
        }
        else
        {
            endpoint = new Endpoint("ampls-pe", new EndpointArgs
            {
                Name = "lz-dev-ampls-pe",
                ResourceGroupName = resourceGroup.Name,
                Location = resourceGroup.Location,
                SubnetId = endpointSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs
                {
                    Name = "ampls",
                    IsManualConnection = false,
                    PrivateConnectionResourceId = scope.Id,
                    SubresourceNames = { "azuremonitor" },
                },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs
                {
                    Name = "zones",
                    PrivateDnsZoneIds = zoneIds,
                },
            }, new CustomResourceOptions { DependsOn = { laScoped, aiScoped } });
        }

        var gatewayPublicIp = new PublicIp("gateway-pip", new PublicIpArgs
        {
            Name = NamingConvention.GetPublicIpName("gateway", environment),
            ResourceGroupName = resourceGroup.Name,
            Sku = "Standard",
            AllocationMethod = "Static",
            DomainNameLabel = NamingConvention.GetAksName(environment),
        });

        var gatewayIdentity = new UserAssignedIdentity("gateway-mi", new UserAssignedIdentityArgs
        {
            Name = NamingConvention.GetManagedIdentityName("gateway", environment),
            ResourceGroupName = resourceGroup.Name,
        });

        new Assignment("gateway-reader", new AssignmentArgs
        {
            Scope = resourceGroup.Id,
            RoleDefinitionName = "Reader",
            PrincipalId = gatewayIdentity.PrincipalId,
        });

        var archive = new Account("archive", new AccountArgs
        {
            Name = $"lz{environment}archive",
            ResourceGroupName = resourceGroup.Name,
            AccountReplicationType = "LRS",
            AccountTier = "Standard",
        });

        var logs = new List<DiagnosticSettingEnabledLogArgs>();
        foreach (var category in new[] { "DDoSProtectionNotifications", "DDoSMitigationFlowLogs", "DDoSMitigationReports" })
        {
            logs.Add(new DiagnosticSettingEnabledLogArgs { Category = category });
        }

        new DiagnosticSetting("gateway-pip-logs", new DiagnosticSettingArgs
        {
            Name = "all",
            TargetResourceId = gatewayPublicIp.Id,
            LogAnalyticsWorkspaceId = la.Id,
            StorageAccountId = archive.Id,
            EnabledLogs = logs,
        });

        Gateway = Output.Tuple(gatewayPublicIp.IpAddress, gatewaySubnet.Id, aksSubnet.Id, functionSubnet.Id).Apply(parts => $"{parts.Item1} before {parts.Item2}, {parts.Item3}, {parts.Item4}");
        Endpoint = endpoint.Id;
        SecurityGroup = securityGroup.Id;
    }

    [Output]
    public Output<string> Gateway { get; set; }

    [Output]
    public Output<string> Endpoint { get; set; }

    [Output]
    public Output<string> SecurityGroup { get; set; }
}
