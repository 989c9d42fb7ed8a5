using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS405Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            _ = new {|AMPLS405:DataCollectionRuleAssociation|}("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresOnV2ForACluster() => V2("""
            var machine = new ContainerService.ManagedCluster("cluster", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "eastus" });
            _ = new {|AMPLS405:DataCollectionRuleAssociation|}("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var machine = new Compute.LinuxVirtualMachine("machine", new()
            {
                ResourceGroupName = group.Name,
                Location = "westeurope",
                Size = "Standard_B1s",
                AdminUsername = "admin",
                NetworkInterfaceIds = { config.Require("nic") },
                OsDisk = new Compute.Inputs.LinuxVirtualMachineOsDiskArgs { Caching = "None", StorageAccountType = "Standard_LRS" },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            _ = new {|AMPLS405:DataCollectionRuleAssociation|}("endpoint", new() { TargetResourceId = machine.Id, DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresInAComponent() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            _ = new Agent(machine, endpoint);
            """, """
            class Agent : ComponentResource
            {
                public Agent(Compute.VirtualMachine machine, DataCollectionEndpoint endpoint) : base("company:Agent", "agent")
                {
                    _ = new {|AMPLS405:DataCollectionRuleAssociation|}("endpoint", new() { ResourceUri = machine.Id, DataCollectionEndpointId = endpoint.Id, AssociationName = "configurationAccessEndpoint" });
                }
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            if (config.GetBoolean("flag") == true)
            {
                _ = new {|AMPLS405:DataCollectionRuleAssociation|}("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            }
            """);

    [Fact]
    public Task NearMissSameRegionInOtherWords() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "West Europe" });
            var far = new DataCollectionEndpoint("far", new() { ResourceGroupName = group.Name, Location = "eastus" });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            _ = new {|AMPLS405:DataCollectionRuleAssociation|}("far", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = far.Id });
            """);

    [Fact]
    public Task UnknownRegion() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = config.Require("location") });
            var far = new DataCollectionEndpoint("far", new() { ResourceGroupName = group.Name, Location = "eastus" });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            _ = new {|AMPLS405:DataCollectionRuleAssociation|}("far", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = far.Id });
            """);
}
