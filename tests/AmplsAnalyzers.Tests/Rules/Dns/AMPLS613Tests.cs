using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

public sealed class AMPLS613Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            _ = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = {|AMPLS613:"westeurope"|} });
            """);

    [Fact]
    public Task FiresOnNoLocationInV3() => V3("""
            _ = new {|AMPLS613:PrivateZone|}("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com" });
            """);

    [Fact]
    public Task FiresOnALinkInV3() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = {|AMPLS613:group.Location|}, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            var bare = new {|AMPLS613:VirtualNetworkLink|}("bare", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            _ = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = {|AMPLS613:"westeurope"|} });
            """);

    [Fact]
    public Task FiresOnNoLocationInV2() => V2("""
            _ = new {|AMPLS613:PrivateZone|}("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com" });
            """);

    [Fact]
    public Task FiresOnALinkInV2() => V2("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = {|AMPLS613:group.Location|}, VirtualNetwork = new Inputs.SubResourceArgs { Id = network.Id } });
            var bare = new {|AMPLS613:VirtualNetworkLink|}("bare", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, VirtualNetwork = new Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task FiresOnNull() => V3("""
            _ = new {|AMPLS613:PrivateZone|}("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = null! });
            """);

    [Fact]
    public Task FiresOnAConstant() => V3("""
            _ = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = {|AMPLS613:Places.Home|} });
            """, """
            static class Places
            {
                public const string Home = "northeurope";
            }
            """);

    [Fact]
    public Task FiresInAStatement() => V3("""
            var args = new PrivateZoneArgs { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com" };
            args.Location = {|AMPLS613:"westeurope"|};
            _ = new PrivateZone("zone", args);
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            foreach (var name in new[] { "privatelink.monitor.azure.com", "privatelink.ods.opinsights.azure.com" })
            {
                _ = new {|AMPLS613:PrivateZone|}(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name });
            }
            """);

    [Fact]
    public Task FiresInAComponent() => V3("""
            _ = new Dns("dns", group);
            """, """
            sealed class Dns : ComponentResource
            {
                public Dns(string name, ResourceGroup group)
                    : base("test:index:Dns", name)
                    => _ = new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = {|AMPLS613:group.Location|} }, new() { Parent = this });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            if (config.GetBoolean("dns") == true)
            {
                _ = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = {|AMPLS613:"westeurope"|} });
            }
            """);

    [Fact]
    public Task NearMissGlobal() => V3("""
            _ = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "Global" });
            _ = new PrivateZone("second", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "GLOBAL" });
            _ = new PrivateZone("wrong", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = {|AMPLS613:"westeurope"|} });
            """);

    [Fact]
    public Task NearMissSetLater() => V3("""
            var args = new PrivateZoneArgs { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com" };
            args.Location = "global";
            _ = new PrivateZone("zone", args);
            _ = new PrivateZone("wrong", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = {|AMPLS613:"westeurope"|} });
            """);

    [Fact]
    public Task NearMissClassicHasNone() => Classic("""
            _ = new Zone("zone", new() { ResourceGroupName = group.Name, Name = "privatelink.monitor.azure.com" });
            """);

    [Fact]
    public Task UnknownLocation() => V3("""
            _ = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = config.Require("location") });
            _ = new PrivateZone("second", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = config.Get("location") ?? "westeurope" });
            """);
}
