using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static NativeStatements;

public sealed class AMPLS508Tests : RuleTests
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
            var endpoint = new {|AMPLS508:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            });
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
            var endpoint = new {|AMPLS508:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/27" } });
            var endpoint = new {|AMPLS508:Endpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = subnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, SubresourceNames = { "azuremonitor" }, PrivateConnectionResourceId = scope.Id },
            });
            """);

    [Fact]
    public Task NearMissOrdered() => V3("""
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
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            var second = new {|AMPLS508:PrivateEndpoint|}("second", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "second",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            });
            """);

    [Fact]
    public Task NearMissTheScopedResourceComesAfter() => V3("""
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
                        GroupIds = { "azuremonitor" },
                    },
                },
            });
            var late = new PrivateLinkScopedResource("late", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            }, new() { DependsOn = { endpoint } });
            """);

    [Fact]
    public Task UnknownOptions() => V3("""
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
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, Options.Of());
            """, """
            static class Options
            {
                public static CustomResourceOptions Of() => (CustomResourceOptions)Activator.CreateInstance(typeof(CustomResourceOptions))!;
            }
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3(
        Scope("scope") + Workspace("logs") + Network("hub") + "if (config.GetBoolean(\"private\") == true) {\n" + Link("link", "scope.Name", "logs.Id") + "}\n" + Endpoint("endpoint", "hub", "scope.Id")
        + Scope("other") + Link("otherLink", "other.Name", "logs.Id") + Network("spoke") + Endpoint("otherEndpoint", "spoke", "other.Id", mark: "AMPLS508"));
}
