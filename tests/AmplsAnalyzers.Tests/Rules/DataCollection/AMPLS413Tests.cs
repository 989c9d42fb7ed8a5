using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS413Tests : RuleTests
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "Open", QueryAccessMode = "Open" });
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedService("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/24" } });
            _ = new Endpoint("private", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = subnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" }, IsManualConnection = false },
            });
            var nic = new NetworkInterface("nic", new()
            {
                ResourceGroupName = group.Name,
                IpConfigurations = { new NetworkInterfaceIpConfigurationArgs { Name = "ip", SubnetId = subnet.Id, PrivateIpAddressAllocation = "Dynamic" } },
            });
            var machine = new Compute.LinuxVirtualMachine("machine", new()
            {
                ResourceGroupName = group.Name,
                Size = "Standard_B1s",
                AdminUsername = "admin",
                NetworkInterfaceIds = { nic.Id },
                OsDisk = new Compute.Inputs.LinuxVirtualMachineOsDiskArgs { Caching = "None", StorageAccountType = "Standard_LRS" },
            });
            _ = new Compute.Extension("agent", new() { VirtualMachineId = machine.Id, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent", TypeHandlerVersion = "1.0" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataFlows = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } },
                Destinations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsArgs { LogAnalytics = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("rule", new() { TargetResourceId = machine.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task FiresOnAScaleSet() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            _ = new PrivateEndpoint("private", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var machine = new Compute.VirtualMachineScaleSet("machines", new()
            {
                ResourceGroupName = group.Name,
                VirtualMachineProfile = new Compute.Inputs.VirtualMachineScaleSetVMProfileArgs
                {
                    NetworkProfile = new Compute.Inputs.VirtualMachineScaleSetNetworkProfileArgs
                    {
                        NetworkInterfaceConfigurations =
                        {
                            new Compute.Inputs.VirtualMachineScaleSetNetworkConfigurationArgs
                            {
                                Name = "nic",
                                IpConfigurations = { new Compute.Inputs.VirtualMachineScaleSetIPConfigurationArgs { Name = "ip", Subnet = new Compute.Inputs.ApiEntityReferenceArgs { Id = subnet.Id } } },
                            },
                        },
                    },
                    ExtensionProfile = new Compute.Inputs.VirtualMachineScaleSetExtensionProfileArgs
                    {
                        Extensions = { new Compute.Inputs.VirtualMachineScaleSetExtensionArgs { Name = "agent", Type = "AzureMonitorWindowsAgent" } },
                    },
                },
            });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
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
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            foreach (var name in new[] { "one", "two" })
            {
                var machine = new Compute.VirtualMachine(name, new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
                _ = new Compute.VirtualMachineExtension(name, new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
                _ = new {|AMPLS413:DataCollectionRuleAssociation|}(name, new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            }
            """);

    [Fact]
    public Task FiresWhereTheNetworkSharesTheZone() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            var privateEndpoint = new PrivateEndpoint("private", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var far = new VirtualNetwork("far", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var away = new Subnet("away", new() { ResourceGroupName = group.Name, VirtualNetworkName = far.Name, AddressPrefix = "10.0.0.0/24" });
            var nic = new NetworkInterface("nic", new()
            {
                ResourceGroupName = group.Name,
                IpConfigurations = { new Inputs.NetworkInterfaceIPConfigurationArgs { Name = "ip", Subnet = new Inputs.SubnetArgs { Id = away.Id } } },
            });
            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = privateEndpoint.Name,
                PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = zone.Id } },
            });
            _ = new VirtualNetworkLink("far", new()
            {
                ResourceGroupName = group.Name,
                PrivateZoneName = zone.Name,
                Location = "global",
                RegistrationEnabled = false,
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = far.Id },
            });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task NearMissWithEndpoint() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            var second = new Compute.VirtualMachine("second", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
            _ = new Compute.VirtualMachineExtension("second", new() { ResourceGroupName = group.Name, VmName = second.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("second", new() { ResourceUri = second.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task NearMissOtherNetwork() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var far = new VirtualNetwork("far", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var away = new Subnet("away", new() { ResourceGroupName = group.Name, VirtualNetworkName = far.Name, AddressPrefix = "10.0.0.0/24" });
            var away2 = new NetworkInterface("away2", new()
            {
                ResourceGroupName = group.Name,
                IpConfigurations = { new Inputs.NetworkInterfaceIPConfigurationArgs { Name = "ip", Subnet = new Inputs.SubnetArgs { Id = away.Id } } },
            });
            var second = new Compute.VirtualMachine("second", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = away2.Id } } } });
            _ = new Compute.VirtualMachineExtension("second", new() { ResourceGroupName = group.Name, VmName = second.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            _ = new DataCollectionRuleAssociation("second", new() { ResourceUri = second.Id, DataCollectionRuleId = rule.Id });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task NearMissNoAgent() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var second = new Compute.VirtualMachine("second", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
            _ = new DataCollectionRuleAssociation("second", new() { ResourceUri = second.Id, DataCollectionRuleId = rule.Id });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task NearMissEndpointUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("flag") == true)
            {
                _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            }

            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            var second = new Compute.VirtualMachine("second", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
            _ = new Compute.VirtualMachineExtension("second", new() { ResourceGroupName = group.Name, VmName = second.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("second", new() { ResourceUri = second.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task NearMissTheMachineIsAStackOutput() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            var second = new Compute.VirtualMachine("second", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
            _ = new Compute.VirtualMachineExtension("second", new() { ResourceGroupName = group.Name, VmName = second.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("second", new() { ResourceUri = second.Id, DataCollectionRuleId = rule.Id });
            return new Dictionary<string, object?> { ["machine"] = machine.Id };
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            _ = new DataCollectionRuleAssociation("any", new() { ResourceUri = machine.Id, AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = config.Require("endpoint") });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            var second = new Compute.VirtualMachine("second", new() { ResourceGroupName = group.Name, NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = nic.Id } } } });
            _ = new Compute.VirtualMachineExtension("second", new() { ResourceGroupName = group.Name, VmName = second.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            _ = new {|AMPLS413:DataCollectionRuleAssociation|}("second", new() { ResourceUri = second.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task UnknownMachine() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
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
            _ = new Compute.VirtualMachineExtension("agent", new() { ResourceGroupName = group.Name, VmName = machine.Name, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("any", new() { ResourceUri = config.Require("machine"), AssociationName = "configurationAccessEndpoint", DataCollectionEndpointId = endpoint.Id });
            _ = new DataCollectionRuleAssociation("rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
            """);
}
