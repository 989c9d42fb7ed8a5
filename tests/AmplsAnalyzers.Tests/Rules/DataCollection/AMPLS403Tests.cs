using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS403Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, AssociationName = {|AMPLS403:"configurationAccessEndpoint"|}, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, AssociationName = {|AMPLS403:"configurationAccessEndpoint"|}, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var machine = config.Require("machine");
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataFlows = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } },
                Destinations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsArgs { LogAnalytics = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("rule", new() { TargetResourceId = machine, Name = {|AMPLS403:"configurationAccessEndpoint"|}, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            Associate.With(machine, rule, "ConfigurationAccessEndpoint");
            """, """
            static class Associate
            {
                public static void With(Compute.VirtualMachine machine, DataCollectionRule rule, string name)
                    => new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id, AssociationName = {|AMPLS403:name|} });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            if (config.GetBoolean("flag") == true)
            {
                _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, AssociationName = {|AMPLS403:"configurationAccessEndpoint"|}, DataCollectionRuleId = rule.Id });
            }
            """);

    [Fact]
    public Task NearMissOtherNameAndEndpoint() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, AssociationName = "rule", DataCollectionRuleId = rule.Id });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            _ = new DataCollectionRuleAssociation("wrong", new() { ResourceUri = machine.Id, AssociationName = {|AMPLS403:"configurationAccessEndpoint"|}, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task NearMissBothIsAnotherMistake() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("both", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionRuleId = rule.Id, DataCollectionEndpointId = endpoint.Id });
            _ = new DataCollectionRuleAssociation("wrong", new() { ResourceUri = machine.Id, AssociationName = {|AMPLS403:"configurationAccessEndpoint"|}, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task UnknownName() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, AssociationName = config.Require("name"), DataCollectionRuleId = rule.Id });
            _ = new DataCollectionRuleAssociation("wrong", new() { ResourceUri = machine.Id, AssociationName = {|AMPLS403:"configurationAccessEndpoint"|}, DataCollectionRuleId = rule.Id });
            """);
}
