using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static NativeStatements;

public sealed class AMPLS501Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { {|AMPLS501:"monitor"|} },
                    },
                },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new {|AMPLS501:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        
                    },
                },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/27" } });
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = subnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, SubresourceNames = { {|AMPLS501:"workspace"|} }, PrivateConnectionResourceId = scope.Id },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task NearMissAnotherService() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a",
                        GroupIds = { "blob" },
                    },
                },
            }, new() { DependsOn = { link } });
            var second = new PrivateEndpoint("second", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "second",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { {|AMPLS501:"blob"|} },
                    },
                },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task NearMissAnotherCase() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "AzureMonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task UnknownGroup() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { config.Require("group") },
                    },
                },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3(
        Scope("scope") + Network("hub") + "if (config.GetBoolean(\"private\") == true) {\n" + Endpoint("endpoint", "hub", "scope.Id", "{|AMPLS501:\"monitor\"|}") + "}");
}
