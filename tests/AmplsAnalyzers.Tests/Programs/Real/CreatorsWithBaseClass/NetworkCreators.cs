using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Tools.Resources
{
    public class NetworkCreator : ResourceCreator
    {
        public NetworkCreator(string deploymentName, Input<string> location, Input<string> resourceGroupName)
            : base(deploymentName, location, resourceGroupName, "vnet")
        {
        }

        public VirtualNetwork Create(string addressSpace)
        {
            VirtualNetworkArgs args = new VirtualNetworkArgs
            {
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = new InputList<string> { addressSpace } },
                Location = Location,
                ResourceGroupName = ResourceGroupName,
            };
            return new VirtualNetwork(NameOf(DeploymentName), args);
        }
    }

    public class SecurityGroupCreator : ResourceCreator
    {
        public SecurityGroupCreator(string deploymentName, Input<string> location, Input<string> resourceGroupName)
            : base(deploymentName, location, resourceGroupName, "nsg")
        {
        }

        public static InputList<Inputs.SecurityRuleArgs> InboundRules(string source, List<int> ports)
        {
            var rules = new InputList<Inputs.SecurityRuleArgs>();
            int priority = 100;
            foreach (int port in ports)
            {
                rules.Add(new Inputs.SecurityRuleArgs
                {
                    Name = "in-" + port,
                    Priority = priority,
                    Access = "Allow",
                    Direction = "Inbound",
                    Protocol = "Tcp",
                    SourceAddressPrefix = source,
                    SourcePortRange = "*",
                    DestinationAddressPrefix = "*",
                    DestinationPortRange = port.ToString(),
                });
                priority += 10;
            }
            return rules;
        }

        public NetworkSecurityGroup Create(string name, InputList<Inputs.SecurityRuleArgs> rules)
        {
            return new NetworkSecurityGroup(NameOf(name), new NetworkSecurityGroupArgs
            {
                Location = Location,
                ResourceGroupName = ResourceGroupName,
                SecurityRules = rules,
            });
        }
    }

    public class SubnetCreator : ResourceCreator
    {
        private readonly Input<string> networkName;

        public SubnetCreator(string deploymentName, Input<string> location, Input<string> resourceGroupName, Input<string> networkName)
            : base(deploymentName, location, resourceGroupName, "snet")
        {
            this.networkName = networkName;
        }

        public Subnet Create(string name, string addressPrefix, Input<string> securityGroupId = null, bool useExactName = false)
        {
            string subnetName = useExactName ? name : NameOf(name);
            SubnetArgs args = new SubnetArgs
            {
                AddressPrefix = addressPrefix,
                ResourceGroupName = ResourceGroupName,
                SubnetName = subnetName,
                VirtualNetworkName = networkName,
            };
            if (securityGroupId != null)
            {
                args.NetworkSecurityGroup = new Inputs.NetworkSecurityGroupArgs { Id = securityGroupId };
            }
            return new Subnet(subnetName, args);
        }
    }

    public class EndpointCreator : ResourceCreator
    {
        public EndpointCreator(string deploymentName, Input<string> location, Input<string> resourceGroupName)
            : base(deploymentName, location, resourceGroupName, "pe")
        {
        }

        public PrivateEndpoint Create(string name, Input<string> subnetId, Input<string> targetId, Resource dependsOn, params string[] groupIds)
        {
            PrivateEndpointArgs args = new PrivateEndpointArgs
            {
                Location = Location,
                ResourceGroupName = ResourceGroupName,
                Subnet = new Inputs.SubnetArgs { Id = subnetId },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = NameOf(name),
                        PrivateLinkServiceId = targetId,
                        GroupIds = groupIds,
                    },
                },
            };
            return new PrivateEndpoint(NameOf(name), args, new CustomResourceOptions { DependsOn = dependsOn });
        }
    }
}
