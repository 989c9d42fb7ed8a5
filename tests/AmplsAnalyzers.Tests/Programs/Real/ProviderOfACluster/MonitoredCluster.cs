using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.ContainerService.Outputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Pulumi.AzureNative.Resources;
using ResourceIdentityType = Pulumi.AzureNative.ContainerService.ResourceIdentityType;

namespace Landscape;

public class MonitoredCluster : ComponentResource
{
    private const string MetricsPublisher = "/providers/Microsoft.Authorization/roleDefinitions/3913510d-42f4-4e42-8a64-420c390055eb";

    public MonitoredCluster(string name, MonitoredClusterArgs args, ComponentResourceOptions? options = null)
        : base("landscape:aks:MonitoredCluster", name, args, options)
    {
        var resourceGroup = new ResourceGroup(name, new ResourceGroupArgs { Location = args.Region });

        var workspace = new Workspace($"{name}-logs", new WorkspaceArgs
        {
            ResourceGroupName = resourceGroup.Name,
            RetentionInDays = args.RetentionInDays,
            Sku = new WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
        });

        var addonProfiles = new InputMap<ManagedClusterAddonProfileArgs>();
        if (args.CollectLogs)
            addonProfiles.Add("omsagent", new ManagedClusterAddonProfileArgs
            {
                Enabled = true,
                Config = { ["logAnalyticsWorkspaceResourceID"] = workspace.Id },
            });
        if (args.CreateApplicationGateway)
            addonProfiles.Add("IngressApplicationGateway", new ManagedClusterAddonProfileArgs
            {
                Enabled = true,
                Config = { ["subnetCIDR"] = "10.225.0.0/16" },
            });

        var cluster = new ManagedCluster(name, new ManagedClusterArgs
        {
            ResourceGroupName = resourceGroup.Name,
            NodeResourceGroup = resourceGroup.Name.Apply(group => $"{group}-nodes"),
            AddonProfiles = addonProfiles,
            Location = resourceGroup.Location,
            Identity = new ManagedClusterIdentityArgs { Type = ResourceIdentityType.SystemAssigned },
            DnsPrefix = "telemetry",
            EnableRBAC = true,
            KubernetesVersion = "1.31",
            LinuxProfile = new ContainerServiceLinuxProfileArgs
            {
                AdminUsername = "operator",
                Ssh = new ContainerServiceSshConfigurationArgs
                {
                    PublicKeys =
                    {
                        new ContainerServiceSshPublicKeyArgs { KeyData = "ssh-rsa AAAA operator" },
                    },
                },
            },
            AgentPoolProfiles = new[]
            {
                new ManagedClusterAgentPoolProfileArgs
                {
                    Name = "system",
                    Count = 1,
                    MaxPods = 110,
                    Mode = AgentPoolMode.System,
                    OsType = OSType.Linux,
                    Type = AgentPoolType.VirtualMachineScaleSets,
                    VmSize = "Standard_A2_v2",
                },
                new ManagedClusterAgentPoolProfileArgs
                {
                    Name = "users",
                    Count = 3,
                    MaxPods = 110,
                    Mode = AgentPoolMode.User.ToString(),
                    OsType = OSType.Linux.ToString(),
                    Type = AgentPoolType.VirtualMachineScaleSets,
                    VmSize = "Standard_DS2_v2",
                },
            },
        },
        new CustomResourceOptions
        {
            DeletedWith = resourceGroup,
            ReplaceOnChanges = { "dnsPrefix" },
            DeleteBeforeReplace = true,
        });

        _ = new RoleAssignment("cluster-metrics-publisher", new()
        {
            PrincipalId = cluster.Identity.Apply(identity => identity?.PrincipalId!),
            PrincipalType = PrincipalType.ServicePrincipal,
            RoleDefinitionId = MetricsPublisher,
            Scope = cluster.Id,
        });

        Provider = new Pulumi.AzureNative.Provider("in-cluster", new Pulumi.AzureNative.ProviderArgs { SubscriptionId = args.SubscriptionId });
        ClusterName = cluster.Name;
        ClusterGroup = resourceGroup.Name;
        WorkspaceId = workspace.Id;
        if (args.CreateApplicationGateway)
            GatewayPrefix = cluster.AddonProfiles.PrefixOfGateway();
    }

    [Output("clusterName")]
    public Output<string> ClusterName { get; set; }

    [Output("clusterGroup")]
    public Output<string> ClusterGroup { get; set; }

    [Output("workspaceId")]
    public Output<string> WorkspaceId { get; set; }

    [Output("gatewayPrefix")]
    public Output<string?> GatewayPrefix { get; set; } = null!;

    public Pulumi.AzureNative.Provider Provider { get; set; }
}

public class MonitoredClusterArgs : Pulumi.ResourceArgs
{
    public bool CollectLogs { get; set; } = true;

    public bool CreateApplicationGateway { get; set; } = false;

    public int RetentionInDays { get; set; } = 90;

    public Input<string> Region { get; set; } = null!;

    public Input<string> SubscriptionId { get; set; } = null!;
}

internal static class ExtensionsOfAddons
{
    public static Output<string?> PrefixOfGateway(this Output<ImmutableDictionary<string, ManagedClusterAddonProfileResponse>?> addons)
    {
        return addons.Apply(profiles =>
        {
            var gateway = profiles!["IngressApplicationGateway"];
            return gateway.Config?["subnetCIDR"];
        });
    }
}
