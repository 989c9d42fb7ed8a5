using AmplsAnalyzers.CodeFixes.Networking;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Networking;

using Verify = FixVerifier<ConnectAutomaticallyFix>;

public sealed class ConnectAutomaticallyFixTests
{
    [Fact]
    public Task ListOfOne() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            _ = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                ManualPrivateLinkServiceConnections = { new {|AMPLS510:Inputs.PrivateLinkServiceConnectionArgs|} { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" }, RequestMessage = "Please." } },
            });
        """),
        ("ManualPrivateLinkServiceConnections = { new {|AMPLS510:Inputs.PrivateLinkServiceConnectionArgs|} { Name = \"scope\", PrivateLinkServiceId = scope.Id, GroupIds = { \"azuremonitor\" }, RequestMessage = \"Please.\" }", "PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = \"scope\", PrivateLinkServiceId = scope.Id, GroupIds = { \"azuremonitor\" } }"));

    [Fact]
    public Task SingleValue() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            _ = new PrivateEndpoint("endpoint", new PrivateEndpointArgs { ResourceGroupName = group.Name, Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") }, ManualPrivateLinkServiceConnections = new {|AMPLS510:Inputs.PrivateLinkServiceConnectionArgs|} { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" }, RequestMessage = "Please." } });
        """),
        ("ManualPrivateLinkServiceConnections = new {|AMPLS510:Inputs.PrivateLinkServiceConnectionArgs|} { Name = \"scope\", PrivateLinkServiceId = scope.Id, GroupIds = { \"azuremonitor\" }, RequestMessage = \"Please.\" }", "PrivateLinkServiceConnections = new Inputs.PrivateLinkServiceConnectionArgs { Name = \"scope\", PrivateLinkServiceId = scope.Id, GroupIds = { \"azuremonitor\" } }"));

    [Fact]
    public Task Classic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        ProgramFrame.Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            _ = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = config.Require("subnet"),
                PrivateServiceConnection = new {|AMPLS510:EndpointPrivateServiceConnectionArgs|} { Name = "scope", IsManualConnection = true, RequestMessage = "Please.", PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
            });
        """),
        ("{|AMPLS510:EndpointPrivateServiceConnectionArgs|}", "EndpointPrivateServiceConnectionArgs"),
        ("IsManualConnection = true, RequestMessage = \"Please.\", ", "IsManualConnection = false, "));
}
