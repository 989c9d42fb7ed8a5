using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;

namespace Landscape.Workloads;

public class Collector : ComponentResource
{
    private static readonly string[] Facilities = ["auth", "cron", "daemon"];

    public Collector(string name, CollectorArgs args, ComponentResourceOptions? options = null)
        : base("landscape:workloads:Collector", name, args, options)
    {
        var endpoint = new DataCollectionEndpoint($"{name}-endpoint", new DataCollectionEndpointArgs
        {
            ResourceGroupName = args.Group,
            NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Enabled },
        },
        new CustomResourceOptions { Parent = this });

        var streams = new InputList<string>();
        streams.Add(KnownSyslogDataSourceStreams.Microsoft_Syslog.ToString());

        var rule = new DataCollectionRule($"{name}-rule", new DataCollectionRuleArgs
        {
            ResourceGroupName = args.Group,
            DataCollectionEndpointId = endpoint.Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                Syslog = new SyslogDataSourceArgs
                {
                    Name = "syslog",
                    Streams = { KnownSyslogDataSourceStreams.Microsoft_Syslog },
                    FacilityNames = Facilities.Select(facility => (Union<string, KnownSyslogDataSourceFacilityNames>)facility).ToArray(),
                },
            },
            Destinations = new DataCollectionRuleDestinationsArgs
            {
                LogAnalytics = new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = args.WorkspaceId },
            },
            DataFlows = { new DataFlowArgs { Destinations = { "logs" }, Streams = { KnownSyslogDataSourceStreams.Microsoft_Syslog.ToString() } } },
            Tags = new InputMap<string> { { "sampler", args.SamplerId } },
        },
        new CustomResourceOptions { Parent = this, DependsOn = endpoint });

        EndpointName = endpoint.Name;
        RuleId = rule.Id;
        RegisterOutputs();
    }

    [Output]
    public Output<string> EndpointName { get; set; }

    [Output]
    public Output<string> RuleId { get; set; }
}

public class CollectorArgs : Pulumi.ResourceArgs
{
    [Input("group")]
    public Input<string> Group { get; set; } = null!;

    [Input("samplerId")]
    public Input<string> SamplerId { get; set; } = null!;

    [Input("workspaceId")]
    public Input<string> WorkspaceId { get; set; } = null!;
}
