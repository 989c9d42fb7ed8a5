using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS404Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var one = new DataCollectionEndpoint("one", new() { ResourceGroupName = group.Name });
            var two = new DataCollectionEndpoint("two", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("first", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = one.Id });
            _ = new {|AMPLS404:DataCollectionRuleAssociation|}("second", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = two.Id });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var one = new DataCollectionEndpoint("one", new() { ResourceGroupName = group.Name });
            var two = new DataCollectionEndpoint("two", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("first", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = one.Id });
            _ = new {|AMPLS404:DataCollectionRuleAssociation|}("second", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = two.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            const string Id = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/machine";
            var one = new DataCollectionEndpoint("one", new() { ResourceGroupName = group.Name });
            var two = new DataCollectionEndpoint("two", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("first", new() { TargetResourceId = Id, DataCollectionEndpointId = one.Id });
            _ = new {|AMPLS404:DataCollectionRuleAssociation|}("second", new() { TargetResourceId = Id, DataCollectionEndpointId = two.Id });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            foreach (var name in new[] { "one", "two" })
            {
                var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
                _ = new {|AMPLS404:DataCollectionRuleAssociation|}(name, new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            }
            """);

    [Fact]
    public Task NearMissTwoMachines() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var other = new Compute.VirtualMachine("other", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var one = new DataCollectionEndpoint("one", new() { ResourceGroupName = group.Name });
            var two = new DataCollectionEndpoint("two", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("first", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = one.Id });
            _ = new DataCollectionRuleAssociation("second", new() { ResourceUri = other.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = two.Id });
            _ = new {|AMPLS404:DataCollectionRuleAssociation|}("third", new() { ResourceUri = other.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = one.Id });
            """);

    [Fact]
    public Task NearMissRules() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var one = new DataCollectionEndpoint("one", new() { ResourceGroupName = group.Name });
            var two = new DataCollectionEndpoint("two", new() { ResourceGroupName = group.Name });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("first", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            _ = new DataCollectionRuleAssociation("second", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            _ = new DataCollectionRuleAssociation("a", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = one.Id });
            _ = new {|AMPLS404:DataCollectionRuleAssociation|}("b", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = two.Id });
            """);

    [Fact]
    public Task NearMissUnderAConditionEach() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var one = new DataCollectionEndpoint("one", new() { ResourceGroupName = group.Name });
            var two = new DataCollectionEndpoint("two", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("flag") == true)
            {
                _ = new DataCollectionRuleAssociation("first", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = one.Id });
            }
            else
            {
                _ = new DataCollectionRuleAssociation("second", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = two.Id });
            }
            """);

    [Fact]
    public Task UnknownMachine() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var one = new DataCollectionEndpoint("one", new() { ResourceGroupName = group.Name });
            var two = new DataCollectionEndpoint("two", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("first", new() { ResourceUri = config.Require("machine"), AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = one.Id });
            _ = new DataCollectionRuleAssociation("second", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = two.Id });
            _ = new {|AMPLS404:DataCollectionRuleAssociation|}("third", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = one.Id });
            """);
}
