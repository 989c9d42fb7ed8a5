using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ScopedResources;

using Verify = FixVerifier<AddToScopeFix>;

public sealed class AddToScopeFixTests
{
    [Fact]
    public Task BetweenTheOthersAndTheEndpoint() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group");
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "PrivateOnly" },
            });

            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });

            var audit = new {|AMPLS117:Workspace|}("audit", new() { ResourceGroupName = group.Name }); // Two years.

            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = new Config().Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
        });
        """.Replace("_ = new PrivateLinkScopedResource", "var logsLink = new PrivateLinkScopedResource", StringComparison.Ordinal).Replace("    });\n});", "    }, new() { DependsOn = { logsLink } });\n});", StringComparison.Ordinal),
        ("new {|AMPLS117:Workspace|}(\"audit\", new() { ResourceGroupName = group.Name }); // Two years.\n", """
        new Workspace("audit", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" }); // Two years.

            var auditLink = new PrivateLinkScopedResource("audit-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = audit.Id,
            }, new() { DependsOn = { logsLink } });

        """),
        ("DependsOn = { logsLink } });\n});", "DependsOn = { logsLink, auditLink } });\n});"));

    [Theory]
    [InlineData("foreach (var (name, kind, id) in new[] { (\"logs\", \"Resource\", logs.Id), (\"audit\", \"Resource\", audit.Id)«» })", "name", "id", ", (\"shop\", \"Resource\", shop.Id)")]
    [InlineData("foreach (var (name, id) in new Dictionary<string, Output<string>> { [\"logs\"] = logs.Id, [\"audit\"] = audit.Id«» })", "name", "id", ", [\"shop\"] = shop.Id")]
    [InlineData("CustomResource[] members = [logs, audit«»]; foreach (var member in members)", "member.GetResourceName()", "member.Id", ", shop")]
    [InlineData("var i = 0; foreach (var id in new List<Output<string>> { logs.Id, audit.Id«» })", "i++", "id", ", shop.Id")]
    public Task ListOfScopedResourcesGetsLonger(string loop, string name, string id, string added)
    {
        var program = $$"""
            using Pulumi;
            using Pulumi.AzureNative.ApplicationInsights;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Monitor.Inputs;
            using Pulumi.AzureNative.Network;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;
            using Deployment = Pulumi.Deployment;
            using Inputs = Pulumi.AzureNative.Network.Inputs;

            return await Deployment.RunAsync(() =>
            {
                var group = new ResourceGroup("group");
                var scope = new PrivateLinkScope("scope", new()
                {
                    ResourceGroupName = group.Name,
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
                var audit = new Workspace("audit", new() { ResourceGroupName = group.Name });
                var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", PublicNetworkAccessForIngestion = "Disabled" });
                var links = new List<Pulumi.Resource>();
                {{loop}}
                {
                    links.Add(new PrivateLinkScopedResource($"link-{{{name}}}", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = {{id}} }, new() { DependsOn = links.ToArray() }));
                }

                var endpoint = new PrivateEndpoint("endpoint", new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = new Config().Require("subnet") },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                }, new() { DependsOn = links.ToArray() });
            });
            """;
        return Verify.VerifyCodeFixAsync(
            program.Replace("«»", "", StringComparison.Ordinal).Replace("new Component(", "new {|AMPLS302:Component|}(", StringComparison.Ordinal),
            program.Replace("«»", added, StringComparison.Ordinal));
    }

    [Fact]
    public Task StackWhoseScopeIsAField() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private readonly PrivateLinkScope _scope;
            private readonly Workspace _logs;

            public Monitoring()
            {
                _logs = new {|AMPLS302:Workspace|}("logs", new WorkspaceArgs { ResourceGroupName = "monitoring", PublicNetworkAccessForQuery = "Disabled" });
                _scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "PrivateOnly" },
                });
            }
        }
        """,
        ("{|AMPLS302:Workspace|}", "Workspace"),
        ("            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = \"Open\", QueryAccessMode = \"PrivateOnly\" },\n        });\n", """
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "PrivateOnly" },
                });
                _ = new PrivateLinkScopedResource("logs-link", new PrivateLinkScopedResourceArgs
                {
                    ResourceGroupName = "monitoring",
                    ScopeName = _scope.Name,
                    LinkedResourceId = _logs.Id,
                });

        """));

    [Fact]
    public Task ClosedResourceInAComponent() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.AppInsights;
        using Pulumi.Azure.Monitoring;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                var child = new CustomResourceOptions { Parent = this };
                var scope = new PrivateLinkScope(name, new PrivateLinkScopeArgs { ResourceGroupName = "monitoring" }, child);
                var shop = new {|AMPLS302:Insights|}($"{name}-shop", new InsightsArgs { ResourceGroupName = "monitoring", ApplicationType = "web", InternetIngestionEnabled = false }, child);
            }
        }
        """,
        ("{|AMPLS302:Insights|}", "Insights"),
        ("InternetIngestionEnabled = false }, child);\n", """
        InternetIngestionEnabled = false }, child);
                _ = new PrivateLinkScopedService($"{name}-shop-link", new PrivateLinkScopedServiceArgs
                {
                    ResourceGroupName = "monitoring",
                    ScopeName = scope.Name,
                    LinkedResourceId = shop.Id,
                }, child);

        """));

    [Fact]
    public Task NotOfferedWhereTheScopeIsOutOfReach() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync(() =>
        {
            Team.Create();
            _ = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "PrivateOnly" },
            });
        });

        static class Team
        {
            public static void Create() => _ = new {|AMPLS302:Workspace|}("logs", new() { ResourceGroupName = "monitoring", PublicNetworkAccessForQuery = "Disabled" });
        }
        """);
}
