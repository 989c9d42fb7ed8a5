using Pulumi.Azure.Core;
using Pulumi.Azure.Network;
using Pulumi.Azure.Network.Inputs;

public static class SettingsExtensions
{
    public static string GetSubnetAddressRange(this Settings self, string subnetName)
    {
        return self.Require($"vnet.subnets.{subnetName}.addressPrefixes");
    }
}

public class EndpointSecurityGroup
{
    public static NetworkSecurityGroup Get(string environment, ResourceGroup resourceGroup, Settings settings)
    {
        var endpointsPrefix = settings.GetSubnetAddressRange("endpoints");
        var aksPrefix = settings.GetSubnetAddressRange("aks");
        var gatewayPrefix = settings.GetSubnetAddressRange("gateway");
        var functionsPrefix = settings.GetSubnetAddressRange("functions");

        return new NetworkSecurityGroup("endpoints-nsg", new NetworkSecurityGroupArgs
        {
            Name = NamingConvention.GetNetworkSecurityGroup("endpoints", environment),
            ResourceGroupName = resourceGroup.Name,
            SecurityRules = new[]
            {
                new NetworkSecurityGroupSecurityRuleArgs
                {
                    Name = "AKS-T443-IN-ALLOW",
                    Description = "Agents send logs",
                    Priority = 100,
                    Direction = "Inbound",
                    Protocol = "Tcp",
                    Access = "Allow",
                    SourceAddressPrefix = aksPrefix,
                    SourcePortRange = "*",
                    DestinationAddressPrefix = endpointsPrefix,
                    DestinationPortRange = "443",
                },
                new NetworkSecurityGroupSecurityRuleArgs
                {
                    Name = "FUNC-T443-IN-ALLOW",
                    Description = "Functions send traces",
                    Priority = 101,
                    Direction = "Inbound",
                    Protocol = "Tcp",
                    Access = "Allow",
                    SourceAddressPrefix = functionsPrefix,
                    SourcePortRange = "*",
                    DestinationAddressPrefix = endpointsPrefix,
                    DestinationPortRange = "443",
                },
                new NetworkSecurityGroupSecurityRuleArgs
                {
                    Name = "AGW-T443-IN-ALLOW",
                    Description = "The gateway sends its access log",
                    Priority = 102,
                    Direction = "Inbound",
                    Protocol = "Tcp",
                    Access = "Allow",
                    SourceAddressPrefix = gatewayPrefix,
                    SourcePortRange = "*",
                    DestinationAddressPrefix = endpointsPrefix,
                    DestinationPortRange = "443",
                },
                new NetworkSecurityGroupSecurityRuleArgs
                {
                    Name = "ALB-ALL-IN-ALLOW",
                    Description = "Probes of the load balancer",
                    Priority = 103,
                    Direction = "Inbound",
                    Protocol = "*",
                    Access = "Allow",
                    SourceAddressPrefix = "AzureLoadBalancer",
                    SourcePortRange = "*",
                    DestinationAddressPrefix = endpointsPrefix,
                    DestinationPortRange = "*",
                },
                new NetworkSecurityGroupSecurityRuleArgs
                {
                    Name = "ALL-ALL-IN-DENY",
                    Priority = 4096,
                    Direction = "Inbound",
                    Protocol = "*",
                    Access = "Deny",
                    SourceAddressPrefix = "*",
                    SourcePortRange = "*",
                    DestinationAddressPrefix = "*",
                    DestinationPortRange = "*",
                },
                new NetworkSecurityGroupSecurityRuleArgs
                {
                    Name = "AZMON-T443-OUT-ALLOW",
                    Description = "Metrics never travel privately",
                    Priority = 100,
                    Direction = "Outbound",
                    Protocol = "Tcp",
                    Access = "Allow",
                    SourceAddressPrefixes = { aksPrefix, functionsPrefix },
                    SourcePortRange = "*",
                    DestinationAddressPrefix = "AzureMonitor",
                    DestinationPortRanges = { "443", "1886" },
                },
                new NetworkSecurityGroupSecurityRuleArgs
                {
                    Name = "DNS-U53-OUT-ALLOW",
                    Priority = 110,
                    Direction = "Outbound",
                    Protocol = "Udp",
                    Access = "Allow",
                    SourceAddressPrefix = "VirtualNetwork",
                    SourcePortRange = "*",
                    DestinationAddressPrefix = "168.63.129.16/32",
                    DestinationPortRange = "53",
                },
            },
        });
    }
}
