using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS402Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3WithBoth() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new {|AMPLS402:DataCollectionRuleAssociation|}("both", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionRuleId = rule.Id, DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresOnV2WithNeither() => V2("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            _ = new {|AMPLS402:DataCollectionRuleAssociation|}("none", new() { ResourceUri = machine.Id });
            """);

    [Fact]
    public Task FiresOnClassicWithBoth() => Classic("""
            var machine = config.Require("machine");
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataFlows = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } },
                Destinations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsArgs { LogAnalytics = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS402:DataCollectionRuleAssociation|}("both", new() { TargetResourceId = machine, DataCollectionRuleId = rule.Id, DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            foreach (var name in new[] { "one", "two" })
            {
                _ = new {|AMPLS402:DataCollectionRuleAssociation|}(name, new() { ResourceUri = machine.Id });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            if (config.GetBoolean("flag") == true)
            {
                _ = new {|AMPLS402:DataCollectionRuleAssociation|}("none", new() { ResourceUri = machine.Id });
            }
            """);

    [Fact]
    public Task NearMissOneOfTheTwo() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            _ = new {|AMPLS402:DataCollectionRuleAssociation|}("none", new() { ResourceUri = machine.Id });
            """);

    [Fact]
    public Task UnknownRule() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("one", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionRuleId = config.Require("rule"), DataCollectionEndpointId = endpoint.Id });
            _ = new DataCollectionRuleAssociation("two", new() { ResourceUri = machine.Id, DataCollectionRuleId = config.Require("rule") });
            _ = new {|AMPLS402:DataCollectionRuleAssociation|}("none", new() { ResourceUri = machine.Id });
            """);
}
