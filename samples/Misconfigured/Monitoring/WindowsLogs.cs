using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

namespace Tidewater.FirstAttempt.Monitoring;

internal sealed class WindowsLogs
{
    public required DataCollectionEndpoint Endpoint { get; init; }

    public required DataCollectionRule Rule { get; init; }

    public static WindowsLogs Create(ResourceGroup group, Workspaces workspaces)
    {
        var endpoint = new DataCollectionEndpoint("tills", new DataCollectionEndpointArgs
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "Disabled" },
        });

        var sources = new DataCollectionRuleDataSourcesArgs();
        // AMPLS407: firewall logs travel through a data collection endpoint, and the rule names none. They never arrive.
        sources.WindowsFirewallLogs.Add(new WindowsFirewallLogsDataSourceArgs { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } });

        var rule = new DataCollectionRule("tills", new DataCollectionRuleArgs
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            Kind = "Windows",
            DataSources = sources,
            Destinations = new DataCollectionRuleDestinationsArgs
            {
                LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "retail", WorkspaceResourceId = workspaces.Retail.Id } },
            },
            DataFlows = { new DataFlowArgs { Streams = { "Microsoft-WindowsFirewall" }, Destinations = { "retail" } } },
        });

        return new WindowsLogs { Endpoint = endpoint, Rule = rule };
    }
}
