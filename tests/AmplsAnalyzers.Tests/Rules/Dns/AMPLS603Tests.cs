using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

public sealed class AMPLS603Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            _ = new {|AMPLS603:PrivateZone|}("privatelink.monitor.azure.com", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            _ = new {|AMPLS603:PrivateZone|}("privatelink.monitor.azure.com", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            _ = new {|AMPLS603:Zone|}("privatelink.monitor.azure.com", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task NearMissNamed() => V3("""
            _ = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com" });
            _ = new {|AMPLS603:PrivateZone|}("privatelink.monitor.azure.com", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task NearMissAnotherPurpose() => V3("""
            _ = new PrivateZone("company", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task UnknownName() => V3("""
            _ = new PrivateZone("privatelink.monitor.azure.com", new() { ResourceGroupName = group.Name, PrivateZoneName = config.Require("zone") });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            if (config.GetBoolean("dns") == true)
            {
                _ = new {|AMPLS603:PrivateZone|}("privatelink.monitor.azure.com", new() { ResourceGroupName = group.Name, Location = "global" });
            }
            """);
}
