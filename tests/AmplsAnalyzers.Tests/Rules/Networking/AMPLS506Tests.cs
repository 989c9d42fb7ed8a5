using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static NativeStatements;

public sealed class AMPLS506Tests : RuleTests
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
                AddressPrefix = {|AMPLS506:"10.0.0.0/28"|},
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
                AddressPrefix = {|AMPLS506:"10.0.0.0/29"|},
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
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { {|AMPLS506:"10.0.0.0/28"|} } });
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = subnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, SubresourceNames = { "azuremonitor" }, PrivateConnectionResourceId = scope.Id },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task NearMissLargeEnough() => V3("""
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
            var tight = new VirtualNetwork("tight", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } },
            });
            var small = new Subnet("small", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = tight.Name,
                AddressPrefix = {|AMPLS506:"10.1.0.0/28"|},
            });
            var second = new PrivateEndpoint("second", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = small.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "second",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task NearMissAnotherService() => V3("""
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/28",
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
            });
            """);

    [Fact]
    public Task UnknownPrefix() => V3("""
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
                AddressPrefix = config.Require("prefix"),
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
            """);

    [Fact]
    public Task FiresWhereEveryAlternativeIsTooSmall() => V3(
        "var isLarge = config.GetBoolean(\"large\") == true;\n" + Scope("scope")
        + Network("hub", prefix: "{|AMPLS506:isLarge ? \"10.0.0.0/28\" : \"10.0.0.0/29\"|}") + Endpoint("endpoint", "hub", "scope.Id"));

    [Fact]
    public Task NearMissAnAlternativeIsLargeEnough() => V3(
        "var isLarge = config.GetBoolean(\"large\") == true;\n" + Scope("scope")
        + Network("hub", prefix: "isLarge ? \"10.0.0.0/27\" : \"10.0.0.0/28\"") + Endpoint("endpoint", "hub", "scope.Id"));

    [Fact]
    public Task UnknownAlternative() => V3(
        "var isLarge = config.GetBoolean(\"large\") == true;\n" + Scope("scope")
        + Network("hub", prefix: "isLarge ? config.Require(\"prefix\") : \"10.0.0.0/28\"") + Endpoint("endpoint", "hub", "scope.Id"));

    [Fact]
    public Task FiresOnTheOnlySubnetHoweverItIsPicked() => V3(Scope("scope") + """
        var hub = new VirtualNetwork("hub", new()
        {
            ResourceGroupName = group.Name,
            Subnets = { new Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = {|AMPLS506:"10.0.0.0/28"|} } },
        });

        """ + EndpointIn("endpoint", "hub.Subnets.Apply(subnets => subnets[^1].Id!)", "scope.Id"));

    [Fact]
    public Task UnknownWhichSubnet() => V3(Scope("scope") + """
        var hub = new VirtualNetwork("hub", new()
        {
            ResourceGroupName = group.Name,
            Subnets = { new Inputs.SubnetArgs { Name = "machines", AddressPrefix = "10.0.1.0/24" }, new Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = "10.0.0.0/28" } },
        });

        """ + EndpointIn("endpoint", "hub.Subnets.Apply(subnets => subnets[^1].Id!)", "scope.Id"));

    [Fact]
    public Task FiresUnderACondition() => V3(
        Scope("scope") + Network("hub", prefix: "{|AMPLS506:\"10.0.0.0/28\"|}") + "if (config.GetBoolean(\"private\") == true) {\n" + Endpoint("maybe", "hub", "scope.Id")
        + Network("spoke", prefix: "{|AMPLS506:\"10.0.0.0/28\"|}") + Endpoint("endpoint", "spoke", "scope.Id") + "}\n");

    [Fact]
    public Task NearMissEitherOfTwoSubnets() => V3(
        """
        const string subnets = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/network/providers/Microsoft.Network/virtualNetworks/hub/subnets";
        if (config.GetBoolean("small") == true)
        {
            _ = new Subnet("small", new() { ResourceGroupName = "network", VirtualNetworkName = "hub", SubnetName = "endpoints", AddressPrefix = "10.0.0.0/28" });
        }
        else
        {
            _ = new Subnet("large", new() { ResourceGroupName = "network", VirtualNetworkName = "hub", SubnetName = "endpoints", AddressPrefix = "10.0.0.0/24" });
        }

        """
        + Scope("scope") + EndpointIn("endpoint", "$\"{subnets}/endpoints\"", "scope.Id")
        + Network("spoke", prefix: "{|AMPLS506:\"10.0.0.0/28\"|}") + Endpoint("other", "spoke", "scope.Id"));
}
