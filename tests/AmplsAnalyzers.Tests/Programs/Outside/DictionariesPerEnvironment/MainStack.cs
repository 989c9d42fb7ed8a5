using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Config = Pulumi.Config;
using Deployment = Pulumi.Deployment;
using SubnetArgs = Pulumi.AzureNative.Network.SubnetArgs;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Contoso.Screens
{
    public class MainStack : Stack
    {
        private readonly string _environment;
        private readonly Dictionary<string, Workspace> _workspaces = new();
        private readonly Dictionary<string, Component> _insights = new();
        private readonly Dictionary<string, Output<string>> _zoneIds = new();

        public MainStack()
        {
            _environment = Deployment.Instance.StackName;
            var prefix = "scr";
            var nameStart = $"{prefix}-{_environment}";

            var config = new Config();
            var region = config.Require("region");
            var further = config.GetObject<string[]>("furtherEnvironments")?
                .ToList() ?? new List<string>();

            var core = new StackReference($"{config.Require("organization")}/core/primary");
            var coreGroupName = core.RequireOutput("CoreGroupName");
            var corePlan = core.RequireOutput("CorePlan");
            var productionPlan = core.RequireOutput("ProductionPlan");
            var coreGroup = GetResourceGroup.Invoke(new GetResourceGroupInvokeArgs
            {
                ResourceGroupName = coreGroupName.Apply(name => (string)name),
            });

            var plan = _environment switch
            {
                "dev" => corePlan,
                "prd" => productionPlan,
                _ => corePlan,
            };

            var tags = Standards.Tags;
            var group = new ResourceGroup(
                $"screens-{_environment}-{region}-rg",
                new ResourceGroupArgs
                {
                    Location = region,
                    Tags = tags,
                });

            var environments = new List<string> { _environment };
            environments.AddRange(further);

            var (network, backend) = BuildNetwork(nameStart,
                group, out var frontend);
            var (
                logGroups,
                workspaces) = BuildLogs(prefix, region, environments);
            BuildInsights(prefix, group, environments);

            var scope = new PrivateLinkScope($"{nameStart}-ampls", new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = _environment == "prd" ? "PrivateOnly" : "Open",
                    QueryAccessMode = "Open",
                },
                Tags = tags,
            });

            var last = new PrivateLinkScopedResource($"{nameStart}-logs", new PrivateLinkScopedResourceArgs
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspaces[_environment].Id,
            }, new CustomResourceOptions { DependsOn = { logGroups[_environment], workspaces[_environment] } });
            foreach (var environment in environments)
            {
                last = new PrivateLinkScopedResource($"{prefix}-{environment}-insights", new PrivateLinkScopedResourceArgs
                {
                    ResourceGroupName = group.Name,
                    ScopeName = scope.Name,
                    LinkedResourceId = _insights[environment].Id,
                }, new CustomResourceOptions { DependsOn = { last } });
            }

            if (_environment == "prd")
            {
                var endpoint = new PrivateEndpoint(
                    $"{nameStart}-endpoint",
                    new PrivateEndpointArgs
                    {
                        ResourceGroupName = group.Name,
                        Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = backend.Id },
                        PrivateLinkServiceConnections =
                        {
                            new PrivateLinkServiceConnectionArgs
                            {
                                Name = "ampls",
                                GroupIds = { "azuremonitor" },
                                PrivateLinkServiceId = scope.Id,
                            },
                        },
                    },
                    new CustomResourceOptions
                    {
                        DependsOn = { group, network, backend, last },
                    });

                BuildZones(group, network);
                var zones = new PrivateDnsZoneGroup(
                    $"{nameStart}-zones",
                    new PrivateDnsZoneGroupArgs
                    {
                        ResourceGroupName = group.Name,
                        PrivateEndpointName = endpoint.Name,
                        PrivateDnsZoneConfigs = _zoneIds
                            .Select(zone => new PrivateDnsZoneConfigArgs { Name = zone.Key.ToZoneKey(), PrivateDnsZoneId = zone.Value })
                            .ToList(),
                    }, new CustomResourceOptions { Parent = endpoint, DependsOn = endpoint });
            }

            if (_environment == "dev")
            {
                var open = new NetworkSecurityGroup($"{nameStart}-open", new Pulumi.AzureNative.Network.NetworkSecurityGroupArgs
                {
                    ResourceGroupName = group.Name,
                    SecurityRules =
                    {
                        new Pulumi.AzureNative.Network.Inputs.SecurityRuleArgs
                        {
                            Name = "AllowAll",
                            Priority = 100,
                            Access = "Allow",
                            Direction = "Inbound",
                            Protocol = "*",
                        },
                    },
                }, new CustomResourceOptions { Parent = network, DependsOn = network });
            }

            this.WorkspaceName = _workspaces[_environment].Name.Apply(name => name);
        }

        [Output]
        public Output<string> WorkspaceName { get; private set; }

        private (VirtualNetwork, Subnet) BuildNetwork(string nameStart, ResourceGroup group, out Subnet frontend)
        {
            var network = new VirtualNetwork($"{nameStart}-vnet", new VirtualNetworkArgs
            {
                ResourceGroupName = group.Name,
                AddressSpace = new AddressSpaceArgs { AddressPrefixes = "10.20.0.0/16" },
                Tags = Standards.Tags,
            });

            frontend = new Subnet($"{nameStart}-frontend", new SubnetArgs
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.20.1.0/24",
            });

            var backend = new Subnet($"{nameStart}-backend", new SubnetArgs
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.20.2.0/24",
            }, new CustomResourceOptions { DependsOn = { frontend } });

            return (network, backend);
        }

        private (Dictionary<string, ResourceGroup>, Dictionary<string, Workspace>) BuildLogs(
            string prefix, string region, IEnumerable<string> environments)
        {
            var groups = new Dictionary<string, ResourceGroup>();
            foreach (var environment in environments)
            {
                var group = new ResourceGroup($"{prefix}-{environment}-logs", new ResourceGroupArgs { Location = region });
                groups.Add(environment, group);
                _workspaces[environment] = new Workspace($"{prefix}-{environment}-workspace", new WorkspaceArgs
                {
                    ResourceGroupName = group.Name,
                    PublicNetworkAccessForIngestion = environment == "prd" ? "Disabled" : "Enabled",
                    RetentionInDays = environment switch { "prd" => 90, "stage" => 60, _ => 30 },
                });
            }

            return (groups, _workspaces);
        }

        private void BuildInsights(string prefix, ResourceGroup group, IEnumerable<string> environments)
        {
            foreach (var environment in environments)
            {
                if (!_insights.ContainsKey(environment))
                {
                    _insights.Add(environment, new Component($"{prefix}-{environment}-insights", new ComponentArgs
                    {
                        ResourceGroupName = group.Name,
                        Kind = "web",
                        ApplicationType = "web",
                        WorkspaceResourceId = _workspaces[environment].Id,
                    }));
                }
            }
        }

        private void BuildZones(ResourceGroup group, VirtualNetwork network)
        {
            foreach (var name in new[] { "monitor.azure.com", "oms.opinsights.azure.com", "ods.opinsights.azure.com", "agentsvc.azure-automation.net", "blob.core.windows.net" })
            {
                var zone = new PrivateZone(name, new PrivateZoneArgs
                {
                    PrivateZoneName = $"privatelink.{name}",
                    ResourceGroupName = group.Name,
                    Location = "global",
                });
                _ = new Pulumi.AzureNative.PrivateDns.VirtualNetworkLink($"{name}-link", new Pulumi.AzureNative.PrivateDns.VirtualNetworkLinkArgs
                {
                    PrivateZoneName = zone.Name,
                    ResourceGroupName = group.Name,
                    Location = "global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new SubResourceArgs { Id = network.Id },
                }, new CustomResourceOptions { Parent = zone });
                _zoneIds[name] = zone.Id;
            }
        }
    }
}
