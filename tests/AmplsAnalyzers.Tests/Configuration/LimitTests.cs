using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Configuration;

/// <summary>AMPLS115 under other limits.</summary>
public sealed class AMPLS115LimitTests : RuleTests
{
    private const string Program = """
            var workspaces = Enumerable.Range(0, 3).Select(i => new Workspace($"workspace-{i}", new() { ResourceGroupName = group.Name })).ToList();
            var components = Enumerable.Range(0, 3).Select(i => new Component($"component-{i}", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = workspaces[i].Id })).ToList();
            var scopes = Enumerable.Range(0, 3).Select(i => new PrivateLinkScope($"scope-{i}", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            })).ToList();
            void Link(string name, PrivateLinkScope scope, Output<string> id) => _ = new LINK(name, new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id });
            for (var i = 0; i < 3; i++)
            {
                Link($"workspace-{i}", scopes[0], workspaces[i].Id);
                Link($"component-{i}", scopes[0], components[i].Id);
                if (i > 0)
                {
                    Link($"scope-{i}", scopes[i], workspaces[0].Id);
                }
            }
            """;

    private static string Marked => Program.Replace("LINK", "{|AMPLS115:PrivateLinkScopedResource|}", StringComparison.Ordinal);

    [Fact]
    public Task SilentUnderTheDocumentedLimits() => V3(Program.Replace("LINK", "PrivateLinkScopedResource", StringComparison.Ordinal));

    [Theory]
    [InlineData("ampls_max_workspaces_per_scope = 2")]
    [InlineData("ampls_max_components_per_scope = 2")]
    [InlineData("ampls_max_scopes_per_resource = 2")]
    public Task FiresPastTheLimitThatIsSet(string setting) => Configured(setting, Marked);

    [Fact]
    public Task BadLimitIsTheDocumentedOne()
        => Configured("ampls_max_workspaces_per_scope = two", Program.Replace("LINK", "PrivateLinkScopedResource", StringComparison.Ordinal));
}

/// <summary>AMPLS114 under another limit.</summary>
public sealed class AMPLS114LimitTests : RuleTests
{
    [Fact]
    public Task FiresPastTheLimitThatIsSet() => Configured("ampls_max_private_endpoints_per_scope = 1", """
            var scope = PrivateLinkScope.Get("scope", config.Require("scopeId"));
            PrivateEndpointArgs Args(string subnet) => new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "monitor", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            };
            _ = new PrivateEndpoint("first", Args(config.Require("first")));
            _ = new {|AMPLS114:PrivateEndpoint|}("second", Args(config.Require("second")));
            """);
}

/// <summary>AMPLS606 under another limit.</summary>
public sealed class AMPLS606LimitTests : RuleTests
{
    [Fact]
    public Task FiresPastTheLimitThatIsSet() => Configured("ampls_max_zones_per_zone_group = 1", """
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = config.Require("endpoint"),
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "first", PrivateDnsZoneId = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com" },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "second", PrivateDnsZoneId = {|AMPLS606:"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/privateDnsZones/privatelink.ods.opinsights.azure.com"|} },
                },
            });
            """);
}
