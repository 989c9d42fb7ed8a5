using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using AmplsAnalyzers.Topology;
using Xunit;

namespace AmplsAnalyzers.Tests.Configuration;

/// <summary>AMPLS601 names the missing zones of the right cloud.</summary>
public sealed class AMPLS601CloudTests : RuleTests
{
    [Theory]
    [InlineData("", "westeurope", "privatelink.monitor.azure.com")]
    [InlineData("", "usgovvirginia", "privatelink.monitor.azure.us")]
    [InlineData("", "USDoD Central", "privatelink.monitor.azure.us")]
    [InlineData("ampls_cloud = usgovernment", "westeurope", "privatelink.monitor.azure.us")]
    [InlineData("ampls_cloud = public", "usgovvirginia", "privatelink.monitor.azure.com")]
    [InlineData("ampls_cloud = automatic", "usgovvirginia", "privatelink.monitor.azure.us")]
    [InlineData("ampls_cloud = mars", "usgovvirginia", "privatelink.monitor.azure.us")]
    public Task NamesTheZonesOfTheCloud(string settings, string region, string zone)
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(Program("{|#0:PrivateDnsZoneGroup|}", region)));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", $"root = true\n[*.cs]\n{settings}\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AMPLS601").WithLocation(0).WithMessage(Message(zone)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task SilentInChina() => V3(Program("PrivateDnsZoneGroup", "chinanorth3"));

    private static string Program(string type, string region) => $$"""
            var scope = PrivateLinkScope.Get("scope", config.Require("scopeId"));
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Location = "{{region}}",
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnetId") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "monitor", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            _ = new {{type}}("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = new Inputs.PrivateDnsZoneConfigArgs[0],
            });
            """;

    private static string Message(string monitorZone)
    {
        var zones = MonitorZones.Of(MonitorZones.CloudOf(monitorZone)!.Value).Select(zone => $"'{zone.Name}' ({zone.Purpose})").ToList();
        return $"DNS zones are missing in 'zones': {string.Join(", ", zones[..^1])} and {zones[^1]}; without them these names keep resolving to public addresses";
    }
}

/// <summary>AMPLS604 where the cloud is set.</summary>
public sealed class AMPLS604CloudTests : RuleTests
{
    private const string Program = """
            var scope = PrivateLinkScope.Get("scope", config.Require("scopeId"));
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnetId") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "monitor", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            PrivateZoneArgs Zone(string name) => new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = name };
            var monitor = new PrivateZone("monitor", Zone("privatelink.monitor.azure.com"));
            var ods = new PrivateZone("ods", Zone("privatelink.ods.opinsights.azure.com"));
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id },
                },
            });
            """;

    [Fact]
    public Task SilentForOneCloud() => V3(Program);

    [Fact]
    public Task SilentForTheCloudThatIsSet() => Configured("ampls_cloud = public", Program);

    [Fact]
    public Task FiresForZonesOfAnotherCloudThanTheOneThatIsSet()
        => Configured("ampls_cloud = usgovernment", Program.Replace("PrivateZoneName = name", "PrivateZoneName = {|AMPLS604:name|}", StringComparison.Ordinal));
}

/// <summary>AMPLS602 takes a name for a slip of one in the cloud at hand.</summary>
public sealed class AMPLS602CloudTests : RuleTests
{
    [Theory]
    [InlineData("ampls_cloud = usgovernment", "privatelink.agentsvc.azure-automation.us")]
    [InlineData("ampls_cloud = public", "privatelink.agentsvc.azure-automation.net")]
    public Task NamesTheZoneOfTheCloud(string settings, string intended)
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(Program("privatelink.agentsvc.azure-automation.com")));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", $"root = true\n[*.cs]\n{settings}\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AMPLS602").WithLocation(0).WithMessage(
            $"Nothing resolves through a zone in which Azure Monitor has no names: 'privatelink.agentsvc.azure-automation.com' (write '{intended}')"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task SilentForChineseNames() => V3(Program("privatelink.monitor.azure.cn").Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));

    private static string Program(string zone) => $$"""
            var scope = PrivateLinkScope.Get("scope", config.Require("scopeId"));
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnetId") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "monitor", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = {|#0:"{{zone}}"|} });
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = zone.Id } },
            });
            """;
}

/// <summary>AMPLS603 leaves Azure China alone.</summary>
public sealed class AMPLS603CloudTests : RuleTests
{
    [Fact]
    public Task SilentForChineseNames() => V3("""
            _ = new PrivateZone("privatelink.monitor.azure.cn", new() { ResourceGroupName = group.Name, Location = "global" });
            _ = new {|AMPLS603:PrivateZone|}("privatelink.monitor.azure.us", new() { ResourceGroupName = group.Name, Location = "global" });
            """);
}
