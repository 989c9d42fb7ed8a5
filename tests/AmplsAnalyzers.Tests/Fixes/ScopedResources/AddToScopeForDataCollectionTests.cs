using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ScopedResources;

using Verify = FixVerifier<AddToScopeFix>;

/// <summary>The scoped resources that data collection needs: the mistake is reported where the resource is used.</summary>
public sealed class AddToScopeForDataCollectionTests
{
    private const string Scope = """
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });

        """;

    [Fact]
    public Task EndpointOfAMachine() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(Scope + """
            var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("machine", new() { AssociationName = "configurationAccessEndpoint", ResourceUri = config.Require("machine"), DataCollectionEndpointId = access.Id });
        """),
        ("{|AMPLS409:DataCollectionRuleAssociation|}", "DataCollectionRuleAssociation"),
        ("new DataCollectionEndpoint(\"access\", new() { ResourceGroupName = group.Name });\n", """
        new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("access-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = access.Id,
            });

        """));

    [Fact]
    public Task EndpointOfARule() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2(Scope + """
            var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            _ = new {|AMPLS408:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = access.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } } },
            });
        """),
        ("{|AMPLS408:DataCollectionRule|}", "DataCollectionRule"),
        ("ScopeName = scope.Name, LinkedResourceId = logs.Id });\n", """
        ScopeName = scope.Name, LinkedResourceId = logs.Id });
            _ = new PrivateLinkScopedResource("access-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = access.Id,
            }, new() { DependsOn = { link } });

        """));

    [Fact]
    public Task DestinationOfARule() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(Scope + """
            var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("access-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = access.Id });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = access.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "logs", WorkspaceResourceId = logs.Id } } },
            });
        """),
        ("{|AMPLS412:LogAnalyticsDestinationArgs|}", "LogAnalyticsDestinationArgs"),
        ("_ = new PrivateLinkScopedResource(\"access-link\"", "var accessLink = new PrivateLinkScopedResource(\"access-link\""),
        ("new Workspace(\"logs\", new() { ResourceGroupName = group.Name });\n", """
        new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = logs.Id,
            }, new() { DependsOn = { accessLink } });

        """));

    [Fact]
    public Task AzureMonitorWorkspaceJoinsByItsEndpoint() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(Scope + """
            var metrics = new {|AMPLS416:AzureMonitorWorkspace|}("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("queries", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
        """),
        ("{|AMPLS416:AzureMonitorWorkspace|}(\"metrics\", new() { ResourceGroupName = group.Name });\n", """
        AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("metrics-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId),
            });

        """));

    [Fact]
    public Task AzureMonitorWorkspaceOfAStackIsAProperty() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Network;
        using Net = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });

                Metrics = new {|AMPLS416:AzureMonitorWorkspace|}("metrics", new AzureMonitorWorkspaceArgs { ResourceGroupName = "monitoring" });

                _ = new PrivateEndpoint("queries", new PrivateEndpointArgs
                {
                    ResourceGroupName = "monitoring",
                    Subnet = new Net.SubnetArgs { Id = new Config().Require("subnet") },
                    PrivateLinkServiceConnections = new Net.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = Metrics.Id, GroupIds = "prometheusMetrics" },
                });
            }

            private AzureMonitorWorkspace Metrics { get; }
        }
        """,
        ("{|AMPLS416:AzureMonitorWorkspace|}(\"metrics\", new AzureMonitorWorkspaceArgs { ResourceGroupName = \"monitoring\" });\n", """
        AzureMonitorWorkspace("metrics", new AzureMonitorWorkspaceArgs { ResourceGroupName = "monitoring" });

                _ = new PrivateLinkScopedResource("metrics-link", new PrivateLinkScopedResourceArgs
                {
                    ResourceGroupName = "monitoring",
                    ScopeName = scope.Name,
                    LinkedResourceId = Metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId),
                });

        """));

    [Fact]
    public Task AzureMonitorWorkspaceInAClassicComponent() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;

        return await Deployment.RunAsync(() => { _ = new Metrics("metrics", "monitoring"); });

        class Metrics : ComponentResource
        {
            public Metrics(string name, Input<string> group)
                : base("test:Metrics", name)
            {
                var metrics = new {|AMPLS416:Workspace|}($"{name}-prometheus", new() { ResourceGroupName = group }, new() { Parent = this });
                var scope = new PrivateLinkScope($"{name}-scope", new() { ResourceGroupName = group }, new() { Parent = this });
                _ = new Endpoint(name, new()
                {
                    ResourceGroupName = group,
                    SubnetId = new Config().Require("subnet"),
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "metrics", IsManualConnection = false, PrivateConnectionResourceId = metrics.Id, SubresourceNames = { "prometheusMetrics" } },
                }, new() { Parent = this });
            }
        }
        """,
        ("{|AMPLS416:Workspace|}", "Workspace"),
        ("new PrivateLinkScope($\"{name}-scope\", new() { ResourceGroupName = group }, new() { Parent = this });\n", """
        new PrivateLinkScope($"{name}-scope", new() { ResourceGroupName = group }, new() { Parent = this });
                _ = new PrivateLinkScopedService($"{name}-prometheus-link", new()
                {
                    ResourceGroupName = group,
                    ScopeName = scope.Name,
                    LinkedResourceId = metrics.DefaultDataCollectionEndpointId,
                }, new() { Parent = this });

        """));
}
