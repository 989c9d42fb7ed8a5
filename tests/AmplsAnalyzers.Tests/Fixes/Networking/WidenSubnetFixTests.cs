using AmplsAnalyzers.CodeFixes.Networking;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Networking;

using Verify = FixVerifier<WidenSubnetFix>;

public sealed class WidenSubnetFixTests
{
    [Fact]
    public Task RangeStartsWhereTheWiderOneStarts() => Verify.ChangesAsync(ProviderShape.V3, Program("{|AMPLS506:\"10.0.1.16/28\"|}", ""), ("{|AMPLS506:\"10.0.1.16/28\"|}", "\"10.0.1.0/27\""));

    [Fact]
    public Task ConstantIsMended() => Verify.ChangesAsync(
        ProviderShape.V3,
        Program("{|AMPLS506:Range|}", "const string Range = \"10.0.1.0/29\";"),
        ("\"10.0.1.0/29\"", "\"10.0.1.0/27\""),
        ("{|AMPLS506:Range|}", "Range"));

    [Fact]
    public Task NotOfferedWhereANeighbourIsInTheWay() => Verify.IsNotOfferedAsync(ProviderShape.V3, Program("{|AMPLS506:\"10.0.1.0/28\"|}", "_ = \"10.0.1.16/28\";"));

    private static string Program(string range, string constant) => $$"""
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            {{constant}}
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = "monitoring", AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = "monitoring", VirtualNetworkName = network.Name, AddressPrefix = {{range}} });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
        });
        """;
}
