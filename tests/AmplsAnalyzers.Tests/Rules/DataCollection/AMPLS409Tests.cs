using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS409Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "Open", QueryAccessMode = "Open" });
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedService("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = config.Require("machine");
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("endpoint", new() { TargetResourceId = machine, DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            foreach (var name in new[] { "one", "two" })
            {
                var vm = new Compute.VirtualMachine(name, new() { ResourceGroupName = group.Name });
                _ = new {|AMPLS409:DataCollectionRuleAssociation|}(name, new() { ResourceUri = vm.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            }
            """);

    [Fact]
    public Task FiresInTheScopesNetwork() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            _ = new PrivateEndpoint("private", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var nic = new NetworkInterface("nic", new()
            {
                ResourceGroupName = group.Name,
                IpConfigurations = { new Inputs.NetworkInterfaceIPConfigurationArgs { Name = "ip", Subnet = new Inputs.SubnetArgs { Id = subnet.Id } } },
            });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task NearMissMachineInAnotherNetwork() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            _ = new PrivateEndpoint("private", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var near = new NetworkInterface("near", new()
            {
                ResourceGroupName = group.Name,
                IpConfigurations = { new Inputs.NetworkInterfaceIPConfigurationArgs { Name = "ip", Subnet = new Inputs.SubnetArgs { Id = subnet.Id } } },
            });
            var inside = new Compute.VirtualMachine("inside", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = near.Id } } } });
            var far = new VirtualNetwork("far", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var away = new Subnet("away", new() { ResourceGroupName = group.Name, VirtualNetworkName = far.Name, AddressPrefix = "10.0.0.0/24" });
            var nic = new NetworkInterface("nic", new()
            {
                ResourceGroupName = group.Name,
                IpConfigurations = { new Inputs.NetworkInterfaceIPConfigurationArgs { Name = "ip", Subnet = new Inputs.SubnetArgs { Id = away.Id } } },
            });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("inside", new() { ResourceUri = inside.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task NearMissScoped() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            var other = new DataCollectionEndpoint("other", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("other", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = other.Id });
            """);

    [Fact]
    public Task NearMissTheRuleShowsTheSameGap() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            var other = new DataCollectionEndpoint("other", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("other", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = other.Id });
            """);

    [Fact]
    public Task NearMissNoScope() => V3("""
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task NearMissAssociationUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("flag") == true)
            {
                _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            }

            var other = new DataCollectionEndpoint("other", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("other", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = other.Id });
            """);

    [Fact]
    public Task NearMissTheScopeIsAStackOutput() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            return new Dictionary<string, object?> { ["scope"] = scope.Id };
            """);

    [Fact]
    public Task UnknownLink() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            _ = new PrivateLinkScopedResource("any", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = config.Require("id") });
            """);

    [Fact]
    public Task UnknownEndpoint() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("any", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = config.Require("endpoint") });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task NearMissAClusterInANetworkWithoutTheScope() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            _ = new PrivateEndpoint("private", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var elsewhere = new VirtualNetwork("elsewhere", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
            var nodes = new Subnet("nodes", new() { ResourceGroupName = group.Name, VirtualNetworkName = elsewhere.Name, AddressPrefix = "10.1.0.0/24" });
            var collection = new DataCollectionEndpoint("collection", new() { ResourceGroupName = group.Name });
            foreach (var (name, of) in new[] { ("far", nodes) })
            {
                var cluster = new ContainerService.ManagedCluster(name, new() { ResourceGroupName = group.Name, AgentPoolProfiles = { new ContainerService.Inputs.ManagedClusterAgentPoolProfileArgs { Name = "system", VnetSubnetID = of.Id } } });
                _ = new DataCollectionRuleAssociation(name, new() { AssociationName = "configurationAccessEndpoint", ResourceUri = cluster.Id, DataCollectionEndpointId = collection.Id });
            }

            var near = new ContainerService.ManagedCluster("near", new() { ResourceGroupName = group.Name, AgentPoolProfiles = { new ContainerService.Inputs.ManagedClusterAgentPoolProfileArgs { Name = "system", VnetSubnetID = subnet.Id } } });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("near", new() { AssociationName = "configurationAccessEndpoint", ResourceUri = near.Id, DataCollectionEndpointId = collection.Id });
            """);
}
