using AmplsAnalyzers.CodeFixes.Networking;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
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

    [Fact]
    public Task QueriesOfMetricsHaveAGroupOfTheirOwn() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            List<string> groups = [{|AMPLS503:"azuremonitor"|}];
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = [new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = groups }],
            });
        """),
        ("{|AMPLS503:\"azuremonitor\"|}", "\"prometheusMetrics\""));

    [Fact]
    public Task QueriesOfMetricsGetAGroupInTheConstructorOfAStack() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Network;
        using Net = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync<Metrics>();

        public class Metrics : Stack
        {
            private readonly AzureMonitorWorkspace _metrics = new("metrics", new() { ResourceGroupName = "monitoring" });

            public Metrics()
            {
                var args = new PrivateEndpointArgs { ResourceGroupName = "monitoring", Subnet = new Net.SubnetArgs { Id = new Config().Require("subnet") } };
                var connection = new Net.PrivateLinkServiceConnectionArgs();
                connection.Name = "metrics";
                connection.PrivateLinkServiceId = _metrics.Id;
                args.PrivateLinkServiceConnections.Add(connection);
                _ = new {|AMPLS503:PrivateEndpoint|}("metrics", args);
            }
        }
        """,
        ("{|AMPLS503:PrivateEndpoint|}", "PrivateEndpoint"),
        ("        connection.PrivateLinkServiceId = _metrics.Id;\n", "        connection.PrivateLinkServiceId = _metrics.Id;\n        connection.GroupIds.Add(\"prometheusMetrics\");\n"));

    [Fact]
    public Task QueriesOfMetricsInAClassicComponent() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;
        using AzureMonitorWorkspace = Pulumi.Azure.Monitoring.Workspace;

        return await Deployment.RunAsync(() => { _ = new Metrics("metrics"); });

        class Metrics : ComponentResource
        {
            private static readonly string[] Groups = { {|AMPLS503:"workspace"|}, };

            public Metrics(string name)
                : base("test:Metrics", name)
            {
                var metrics = new AzureMonitorWorkspace(name, new() { ResourceGroupName = "monitoring" }, new() { Parent = this });
                _ = new Endpoint(name, new()
                {
                    ResourceGroupName = "monitoring",
                    SubnetId = new Config().Require("subnet"),
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "metrics", IsManualConnection = false, PrivateConnectionResourceId = metrics.Id, SubresourceNames = Groups },
                }, new() { Parent = this });
            }
        }
        """,
        ("{|AMPLS503:\"workspace\"|}", "\"prometheusMetrics\""));

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
