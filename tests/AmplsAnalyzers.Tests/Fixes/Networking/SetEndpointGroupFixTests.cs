using AmplsAnalyzers.CodeFixes.Networking;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Networking;

using Verify = FixVerifier<SetEndpointGroupFix>;

public sealed class SetEndpointGroupFixTests
{
    [Fact]
    public Task WrongGroupIsReplaced() => Verify.ChangesAsync(
        ProviderShape.V3,
        Native("var connection = new Inputs.PrivateLinkServiceConnectionArgs { Name = \"scope\", PrivateLinkServiceId = scope.Id, GroupIds = { {|AMPLS501:\"workspaces\"|} } };"),
        ("{|AMPLS501:\"workspaces\"|}", "\"azuremonitor\""));

    [Fact]
    public Task OneGroupOfSeveralIsLeft() => Verify.ChangesAsync(
        ProviderShape.V3,
        Native("var connection = new Inputs.PrivateLinkServiceConnectionArgs { Name = \"scope\", PrivateLinkServiceId = scope.Id, GroupIds = [{|AMPLS501:\"workspaces\"|}, {|AMPLS501:\"components\"|}] };"),
        ("[{|AMPLS501:\"workspaces\"|}, {|AMPLS501:\"components\"|}]", "[\"azuremonitor\"]"));

    [Fact]
    public Task MissingGroupIsAdded() => Verify.ChangesAsync(
        ProviderShape.V3,
        Native("var connection = new Inputs.PrivateLinkServiceConnectionArgs { Name = \"scope\", PrivateLinkServiceId = scope.Id };").Replace("new PrivateEndpoint(", "new {|AMPLS501:PrivateEndpoint|}(", StringComparison.Ordinal),
        ("PrivateLinkServiceId = scope.Id }", "PrivateLinkServiceId = scope.Id, GroupIds = { \"azuremonitor\" } }"),
        ("{|AMPLS501:PrivateEndpoint|}", "PrivateEndpoint"));

    [Fact]
    public Task ClassicInAComponent() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring", "insights"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name, string groupId)
                : base("test:Monitoring", name)
            {
                var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring" });
                _ = new Endpoint("endpoint", new EndpointArgs
                {
                    ResourceGroupName = "monitoring",
                    SubnetId = new Config().Require("subnet"),
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs
                    {
                        Name = "scope",
                        IsManualConnection = false,
                        PrivateConnectionResourceId = scope.Id,
                        SubresourceNames = new[] { {|AMPLS501:groupId|} },
                    },
                });
            }
        }
        """,
        ("\"insights\"", "\"azuremonitor\""),
        ("{|AMPLS501:groupId|}", "groupId"));

    private static string Native(string connection) => $$"""
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            {{connection}}
            _ = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                Subnet = new Inputs.SubnetArgs { Id = new Config().Require("subnet") },
                PrivateLinkServiceConnections = connection,
            });
        });
        """;
}
