using AmplsAnalyzers.CodeFixes.Networking;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Networking;

using Verify = FixVerifier<RemoveStaticAddressesFix>;

public sealed class RemoveStaticAddressesFixTests
{
    [Fact]
    public Task InAnInitializer() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            _ = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                IpConfigurations = {|AMPLS507:new[] { new Inputs.PrivateEndpointIPConfigurationArgs { Name = "api", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = "10.0.0.4" } }|},
            });
        """),
        ("        IpConfigurations = {|AMPLS507:new[] { new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"api\", GroupId = \"azuremonitor\", MemberName = \"api\", PrivateIPAddress = \"10.0.0.4\" } }|},\n", ""));

    [Fact]
    public Task CommentsStay() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            _ = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name, // The hub's.
                // The firewall knows this address.
                IpConfigurations = {|AMPLS507:new Inputs.PrivateEndpointIPConfigurationArgs { Name = "api", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = "10.0.0.4" }|}, // Ticket 18.
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            _ = new PrivateEndpoint("other", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("other") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } }, // By hand.
                IpConfigurations = {|AMPLS507:new Inputs.PrivateEndpointIPConfigurationArgs { Name = "live", GroupId = "azuremonitor", MemberName = "live", PrivateIPAddress = "10.0.1.4" }|} // Ticket 19.
            });
        """),
        ("IpConfigurations = {|AMPLS507:new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"api\", GroupId = \"azuremonitor\", MemberName = \"api\", PrivateIPAddress = \"10.0.0.4\" }|}, ", ""),
        ("}, // By hand.", "} // By hand."),
        ("IpConfigurations = {|AMPLS507:new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"live\", GroupId = \"azuremonitor\", MemberName = \"live\", PrivateIPAddress = \"10.0.1.4\" }|} ", ""));

    [Fact]
    public Task AddedByAStatement() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            var args = new PrivateEndpointArgs();
            args.ResourceGroupName = group.Name;
            args.Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") };
            args.PrivateLinkServiceConnections.Add(new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } });
            {|AMPLS507:args.IpConfigurations|}.Add(new Inputs.PrivateEndpointIPConfigurationArgs { Name = "api", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = "10.0.0.4" });
            args.IpConfigurations.Add(new Inputs.PrivateEndpointIPConfigurationArgs { Name = "live", GroupId = "azuremonitor", MemberName = "live", PrivateIPAddress = "10.0.0.5" });
            _ = new PrivateEndpoint("endpoint", args);
        """),
        ("    {|AMPLS507:args.IpConfigurations|}.Add(new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"api\", GroupId = \"azuremonitor\", MemberName = \"api\", PrivateIPAddress = \"10.0.0.4\" });\n", ""),
        ("    args.IpConfigurations.Add(new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"live\", GroupId = \"azuremonitor\", MemberName = \"live\", PrivateIPAddress = \"10.0.0.5\" });\n", ""));

    [Fact]
    public Task SingleValueOnOneLine() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            _ = new PrivateEndpoint("endpoint", new PrivateEndpointArgs { ResourceGroupName = group.Name, IpConfigurations = {|AMPLS507:new Inputs.PrivateEndpointIPConfigurationArgs { Name = "api", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = "10.0.0.4" }|}, Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } } });
        """),
        ("IpConfigurations = {|AMPLS507:new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"api\", GroupId = \"azuremonitor\", MemberName = \"api\", PrivateIPAddress = \"10.0.0.4\" }|}, ", ""));

    [Fact]
    public Task Classic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        ProgramFrame.Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            _ = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = config.Require("subnet"),
                IpConfigurations = {|AMPLS507:[new EndpointIpConfigurationArgs { Name = "api", PrivateIpAddress = "10.0.0.4" }]|},
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
            });
        """),
        ("        IpConfigurations = {|AMPLS507:[new EndpointIpConfigurationArgs { Name = \"api\", PrivateIpAddress = \"10.0.0.4\" }]|},\n", ""));

    [Fact]
    public Task ConditionGoesToo() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            var args = new PrivateEndpointArgs
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            };
            var hasAddress = true;
            // The firewall knows this address.
            if (hasAddress)
            {
                args.IpConfigurations = {|AMPLS507:new Inputs.PrivateEndpointIPConfigurationArgs { Name = "api", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = "10.0.0.4" }|};
            }

            _ = new PrivateEndpoint("endpoint", args, hasAddress ? new() { Protect = true } : null);
        """),
        ("""
            if (hasAddress)
            {
                args.IpConfigurations = {|AMPLS507:new Inputs.PrivateEndpointIPConfigurationArgs { Name = "api", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = "10.0.0.4" }|};
            }

        """, ""));
}
