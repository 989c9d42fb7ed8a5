using Pulumi;
using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using MonitorInputs = Pulumi.AzureNative.Monitor.Inputs;
using Resource = Pulumi.Resource;

namespace Conference.Infra.Infrastructure;

public record LogsArgs
{
    public required string Prefix { get; init; }

    public required ResourceGroup ResourceGroup { get; init; }

    public int? Retention { get; init; }
}

public record RulesArgs
{
    public required string Prefix { get; init; }

    public required ResourceGroup ResourceGroup { get; init; }

    public required LogsResult Logs { get; init; }

    public InputList<Resource>? DependsOn { get; init; }
}

public record LogsResult(Workspace Workspace, DataCollectionEndpoint Endpoint)
{
    public IEnumerable<CustomResource> All()
    {
        yield return Workspace;
        yield return Endpoint;
    }
}

public record MonitoringResult(
    DataCollectionRule Rule,
    DataCollectionEndpoint Endpoint,
    Output<string> EndpointUrl
);

public static class MonitoringStack
{
    public static LogsResult CreateLogs(LogsArgs args)
    {
        var workspace = new Workspace($"{args.Prefix}-logs", new WorkspaceArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            RetentionInDays = args.Retention ?? 30,
        });

        var endpoint = new DataCollectionEndpoint($"{args.Prefix}-dce", new DataCollectionEndpointArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Kind = KnownDataCollectionEndpointResourceKind.Linux,
        });

        return new(workspace, endpoint);
    }

    public static MonitoringResult CreateRules(RulesArgs args)
    {
        var options = new CustomResourceOptions();
        if (args.DependsOn is not null)
        {
            options.DependsOn = args.DependsOn;
        }

        var rule = new DataCollectionRule($"{args.Prefix}-dcr", new DataCollectionRuleArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            DataCollectionEndpointId = args.Logs.Endpoint.Id,
            DataSources = new MonitorInputs.DataCollectionRuleDataSourcesArgs
            {
                Syslog =
                {
                    new MonitorInputs.SyslogDataSourceArgs { Name = "syslog", FacilityNames = { "*" }, LogLevels = { "Warning", "Error" }, Streams = { "Microsoft-Syslog" } },
                },
            },
            Destinations = new MonitorInputs.DataCollectionRuleDestinationsArgs
            {
                LogAnalytics = { new MonitorInputs.LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = args.Logs.Workspace.Id } },
            },
            DataFlows = { new MonitorInputs.DataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } } },
        }, options);

        return new MonitoringResult(rule, args.Logs.Endpoint, args.Logs.Endpoint.LogsIngestion.Apply(ingestion => ingestion?.Endpoint)!);
    }

    public static void Associate(string prefix, ResourceGroup rg, VirtualMachine vm, DataCollectionRule rule, DataCollectionEndpoint endpoint)
    {
        var extension = new VirtualMachineExtension($"{prefix}-agent", new VirtualMachineExtensionArgs
        {
            ResourceGroupName = rg.Name,
            VmName = vm.Name,
            Publisher = "Microsoft.Azure.Monitor",
            Type = "AzureMonitorLinuxAgent",
            TypeHandlerVersion = "1.33",
            AutoUpgradeMinorVersion = true,
            EnableAutomaticUpgrade = true,
        }, new() { Parent = vm });

        _ = new DataCollectionRuleAssociation($"{prefix}-dcra", new()
        {
            ResourceUri = vm.Id,
            DataCollectionRuleId = rule.Id,
        }, new() { DependsOn = extension });

        _ = new DataCollectionRuleAssociation($"{prefix}-dcea", new()
        {
            AssociationName = "configurationAccessEndpoint",
            ResourceUri = vm.Id,
            DataCollectionEndpointId = endpoint.Id,
        }, new() { DependsOn = extension });
    }
}
