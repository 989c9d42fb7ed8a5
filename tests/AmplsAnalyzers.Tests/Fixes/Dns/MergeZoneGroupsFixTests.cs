using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Dns;

using Verify = FixVerifier<MergeZoneGroupsFix>;

public sealed class MergeZoneGroupsFixTests
{
    [Fact]
    public Task ZonesGoToTheFirstGroup() => Verify.ChangesAsync(
        ProviderShape.V3,
        Program("""
            _ = new PrivateDnsZoneGroup("one", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs =
                {
                    new PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id }, // All names.
                },
            });
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs = [new PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id }],
            });
        """),
        ("""
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs = [new PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id }],
            });

        """, ""),
        ("// All names.\n", "// All names.\n            new PrivateDnsZoneConfigArgs { Name = \"oms\", PrivateDnsZoneId = oms.Id },\n"));

    [Fact]
    public Task CommentsOfTheEntriesGoAlong() => Verify.ChangesAsync(
        ProviderShape.V3,
        Program("""
            _ = new PrivateDnsZoneGroup("one", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs =
                {
                    new PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs =
                {
                    // For the old agents.
                    new PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id }, // Until May.
                },
            });
        """),
        ("""
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs =
                {
                    // For the old agents.
                    new PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id }, // Until May.
                },
            });

        """, ""),
        ("PrivateDnsZoneId = monitor.Id },\n", """
        PrivateDnsZoneId = monitor.Id },
                    // For the old agents.
                    // Until May.
                    new PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id },

        """));

    [Fact]
    public Task CommentsOfTheEntriesFitOnOneLine() => Verify.ChangesAsync(
        ProviderShape.V3,
        Program("""
            _ = new PrivateDnsZoneGroup("one", new() { ResourceGroupName = "dns", PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = { new PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id } } });
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs =
                {
                    new PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id }, // Until May.
                },
            });
        """),
        ("""
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs =
                {
                    new PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id }, // Until May.
                },
            });

        """, ""),
        ("PrivateDnsZoneId = monitor.Id } } });", "PrivateDnsZoneId = monitor.Id }, /* Until May. */ new PrivateDnsZoneConfigArgs { Name = \"oms\", PrivateDnsZoneId = oms.Id } } });"));

    [Fact]
    public Task ItemGoesToTheListThatTheZonesAreMadeOf() => Verify.ChangesAsync(
        ProviderShape.V3,
        Program("""
            var zones = new Dictionary<string, PrivateZone> { ["monitor"] = monitor, ["oms"] = oms };
            _ = new PrivateDnsZoneGroup("one", new()
            {
                ResourceGroupName = "dns",
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs = new[] { "monitor" }.Select(name => new PrivateDnsZoneConfigArgs { Name = name, PrivateDnsZoneId = zones[name].Id }).ToArray(),
            });
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new() { ResourceGroupName = "dns", PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = { new PrivateDnsZoneConfigArgs { PrivateDnsZoneId = zones["oms"].Id, Name = "oms" } } });
        """),
        ("""
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new() { ResourceGroupName = "dns", PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = { new PrivateDnsZoneConfigArgs { PrivateDnsZoneId = zones["oms"].Id, Name = "oms" } } });

        """, ""),
        ("new[] { \"monitor\" }", "new[] { \"monitor\", \"oms\" }"));

    [Fact]
    public Task ZonesGoToTheSecondGroupWhereTheFirstComesTooEarly() => Verify.ChangesAsync(
        ProviderShape.V2,
        Program("""
            _ = new PrivateDnsZoneGroup("one", new() { ResourceGroupName = "dns", PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = { new PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id } } });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = "dns", Location = "global", PrivateZoneName = "privatelink.ods.opinsights.azure.com" });
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new() { ResourceGroupName = "dns", PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = { new PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id } } });
        """).Replace("using Pulumi.AzureNative.PrivateDns;\n", "", StringComparison.Ordinal),
        ("""
            _ = new PrivateDnsZoneGroup("one", new() { ResourceGroupName = "dns", PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = { new PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id } } });

        """, ""),
        ("{|AMPLS605:PrivateDnsZoneGroup|}", "PrivateDnsZoneGroup"),
        ("PrivateDnsZoneId = ods.Id } }", "PrivateDnsZoneId = ods.Id }, new PrivateDnsZoneConfigArgs { Name = \"monitor\", PrivateDnsZoneId = monitor.Id } }"));

    [Fact]
    public Task NotOfferedWhereAGroupIsMadeByALoop() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        Program("""
            _ = new PrivateDnsZoneGroup("one", new() { ResourceGroupName = "dns", PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = new[] { monitor }.Select(zone => new PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = zone.Id }).ToList() });
            _ = new {|AMPLS605:PrivateDnsZoneGroup|}("two", new() { ResourceGroupName = "dns", PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = new[] { oms }.Select(zone => new PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = zone.Id }).ToList() });
        """));

    private static string Program(string groups) => $$"""
        using Pulumi;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.Network.Inputs;
        using Pulumi.AzureNative.PrivateDns;

        return await Deployment.RunAsync(() =>
        {
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = "dns", Location = "global", PrivateZoneName = "privatelink.monitor.azure.com" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = "dns", Location = "global", PrivateZoneName = "privatelink.oms.opinsights.azure.com" });
        {{groups}}
        });
        """;
}
