using Xunit;

namespace AmplsAnalyzers.Tests.Rules.PublicNetworkAccess;

public sealed class AMPLS306Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var endpoint = new {|AMPLS306:DataCollectionEndpoint|}("endpoint", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = {|AMPLS306:"Enabled"|} } });
            _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, PublicNetworkAccessEnabled = {|AMPLS306:true|} });
            _ = new PrivateLinkScopedService("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            foreach (var name in new[] { "one", "two" })
            {
                var endpoint = new {|AMPLS306:DataCollectionEndpoint|}(name, new() { ResourceGroupName = group.Name });
                _ = new PrivateLinkScopedResource(name, new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            }
            """);

    [Fact]
    public Task NearMissClosed() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "Disabled" } });
            _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            var other = new {|AMPLS306:DataCollectionEndpoint|}("other", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("other", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = other.Id });
            """);

    [Fact]
    public Task NearMissOpenScope() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var closed = new PrivateLinkScope("closed", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            var other = new {|AMPLS306:DataCollectionEndpoint|}("other", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("other", new() { ResourceGroupName = group.Name, ScopeName = closed.Name, LinkedResourceId = other.Id });
            """);

    [Fact]
    public Task NearMissLinkedUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("flag") == true)
            {
                _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            }

            var other = new {|AMPLS306:DataCollectionEndpoint|}("other", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("other", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = other.Id });
            """);

    [Fact]
    public Task UnknownSetting() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = config.Require("access") } });
            _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            var other = new {|AMPLS306:DataCollectionEndpoint|}("other", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("other", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = other.Id });
            """);
}
