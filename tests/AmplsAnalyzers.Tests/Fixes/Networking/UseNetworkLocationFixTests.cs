using AmplsAnalyzers.CodeFixes.Networking;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Networking;

using Verify = FixVerifier<UseNetworkLocationFix>;

public sealed class UseNetworkLocationFixTests
{
    [Fact]
    public Task InAnInitializer() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            _ = new PrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = {|AMPLS509:"westeurope"|}, Subnet = new Inputs.SubnetArgs { Id = subnet.Id }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = config.Require("vault"), GroupIds = { "vault" } } } });
        """),
        ("{|AMPLS509:\"westeurope\"|}", "\"northeurope\""));

    [Fact]
    public Task InAStatement() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            var args = new PrivateEndpointArgs { ResourceGroupName = group.Name, Subnet = new Inputs.SubnetArgs { Id = subnet.Id }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = config.Require("vault"), GroupIds = { "vault" } } } };
            args.Location = {|AMPLS509:"westeurope"|}; // The team's.
            _ = new PrivateEndpoint("endpoint", args);
        """),
        ("{|AMPLS509:\"westeurope\"|}", "\"northeurope\""));

    [Fact]
    public Task Classic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        ProgramFrame.Classic("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = "northeurope", AddressSpaces = { "10.0.0.0/16" } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/24" } });
            _ = new Endpoint("endpoint", new() { ResourceGroupName = group.Name, Location = {|AMPLS509:"westeurope"|}, SubnetId = subnet.Id, PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "vault", IsManualConnection = false, PrivateConnectionResourceId = config.Require("vault"), SubresourceNames = { "vault" } } });
        """),
        ("{|AMPLS509:\"westeurope\"|}", "\"northeurope\""));

    [Fact]
    public Task InAnArgumentOfTheCaller() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            Endpoints.Create(group, subnet, "westeurope");
        """, """
            static class Endpoints
            {
                public static void Create(ResourceGroup group, Subnet subnet, string region)
                    => _ = new PrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = {|AMPLS509:region|}, Subnet = new Inputs.SubnetArgs { Id = subnet.Id }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = "/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/c", GroupIds = { "vault" } } } });
            }
            """),
        ("{|AMPLS509:region|}", "region"),
        ("\"westeurope\"", "\"northeurope\""));

    [Fact]
    public Task InAConstantUnlessOthersUseIt() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            const string Here = "westeurope";
            const string There = "eastus";
            var elsewhere = new ResourceGroup("elsewhere", new() { Location = There });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            _ = new PrivateEndpoint("one", new() { ResourceGroupName = group.Name, Location = {|AMPLS509:Here|}, Subnet = new Inputs.SubnetArgs { Id = subnet.Id }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = config.Require("vault"), GroupIds = { "vault" } } } });
            _ = new PrivateEndpoint("two", new() { ResourceGroupName = group.Name, Location = {|AMPLS509:There|}, Subnet = new Inputs.SubnetArgs { Id = subnet.Id }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = config.Require("vault"), GroupIds = { "vault" } } } });
        """),
        ("{|AMPLS509:Here|}", "Here"),
        ("\"westeurope\"", "\"northeurope\""),
        ("{|AMPLS509:There|}", "\"northeurope\""));

    [Fact]
    public Task InAConstantThatCannotNameTheNetworksLocation() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var region = "northeurope";
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = region });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            _ = new PrivateEndpoint("one", new() { ResourceGroupName = group.Name, Location = {|AMPLS509:Regions.Here|}, Subnet = new Inputs.SubnetArgs { Id = subnet.Id }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = config.Require("vault"), GroupIds = { "vault" } } } });
        """, """
            static class Regions
            {
                public const string Here = "westeurope";
            }
            """),
        ("{|AMPLS509:Regions.Here|}", "region"));
}
