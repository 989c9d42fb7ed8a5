using AmplsAnalyzers.CodeFixes.Networking;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Networking;

using Verify = FixVerifier<OrderEndpointFix>;

public sealed class OrderEndpointFixTests
{
    [Fact]
    public Task VariableInALambda() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var subnetId = new Config().Require("subnet");
            var logs = new Workspace("logs", new() { ResourceGroupName = "monitoring" });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var link = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var endpoint = new {|AMPLS508:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                Subnet = new Inputs.SubnetArgs { Id = subnetId },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            }); // Connects the network.
        });
        """,
        ("{|AMPLS508:PrivateEndpoint|}", "PrivateEndpoint"),
        ("    }); // Connects", "    }, new() { DependsOn = { link } }); // Connects"));

    [Fact]
    public Task LinksOfAnObjectFromElsewhere() => Verify.ChangesAsync(
        ProviderShape.V3,
        Elsewhere("Links = [link, .. Array.Empty<Resource>()];", "public Resource[] Links { get; }", "Hub.Connect(new Scope(logs), group);", "public static void Connect(Scope monitoring, ResourceGroup group)", "monitoring.Resource"),
        ("{|AMPLS508:PrivateEndpoint|}", "PrivateEndpoint"),
        ("GroupIds = { \"azuremonitor\" } } },\n        });", "GroupIds = { \"azuremonitor\" } } },\n        }, new() { DependsOn = monitoring.Links });"));

    [Fact]
    public Task LinkOfATupleFromElsewhere() => Verify.ChangesAsync(
        ProviderShape.V3,
        Elsewhere("Link = link;", "public PrivateLinkScopedResource Link { get; }", "var (monitoring, _) = Create();\n    Hub.Connect(monitoring, group);\n\n    (Scope, string) Create() => (new Scope(logs), \"scope\");", "public static void Connect(Scope scope, ResourceGroup group)", "scope.Resource"),
        ("{|AMPLS508:PrivateEndpoint|}", "PrivateEndpoint"),
        ("GroupIds = { \"azuremonitor\" } } },\n        });", "GroupIds = { \"azuremonitor\" } } },\n        }, new() { DependsOn = { scope.Link } });"));

    [Fact]
    public Task NothingBeforeItIsSet() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private readonly PrivateLinkScope _scope;

            public Monitoring()
            {
                var logs = new Workspace("logs", new() { ResourceGroupName = "monitoring" });
                _scope = new PrivateLinkScope("scope", new()
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                Connect();
                Add(logs);
            }

            private PrivateLinkScopedResource? Link { get; set; }

            private void Add(Workspace logs)
                => Link = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = "monitoring", ScopeName = _scope.Name, LinkedResourceId = logs.Id });

            private void Connect()
            {
                _ = new {|AMPLS508:PrivateEndpoint|}("endpoint", new()
                {
                    ResourceGroupName = "monitoring",
                    Subnet = new Inputs.SubnetArgs { Id = new Config().Require("subnet") },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = _scope.Id, GroupIds = { "azuremonitor" } } },
                });
            }
        }
        """);

    [Fact]
    public Task OneThatIsNotKeptGetsAVariable() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.OperationalInsights;
        using Network = Pulumi.AzureNative.Network;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private readonly PrivateLinkScope _scope;

            public Monitoring()
            {
                var subnetId = new Config().Require("subnet");
                var logs = new Workspace("logs", new WorkspaceArgs { ResourceGroupName = "monitoring" });
                _scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });

                // The workspace of all teams.
                _ = new PrivateLinkScopedResource("logs-link", new PrivateLinkScopedResourceArgs
                {
                    ResourceGroupName = "monitoring",
                    ScopeName = _scope.Name,
                    LinkedResourceId = logs.Id,
                });

                _ = new {|AMPLS508:Network.PrivateEndpoint|}("endpoint", new Network.PrivateEndpointArgs
                {
                    ResourceGroupName = "monitoring",
                    Subnet = new Network.Inputs.SubnetArgs { Id = subnetId },
                    PrivateLinkServiceConnections = new Network.Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = _scope.Id, GroupIds = "azuremonitor" },
                }, new CustomResourceOptions { Parent = this });
            }
        }
        """,
        ("_ = new PrivateLinkScopedResource", "var logsLink = new PrivateLinkScopedResource"),
        ("{|AMPLS508:Network.PrivateEndpoint|}", "Network.PrivateEndpoint"),
        ("{ Parent = this }", "{ Parent = this, DependsOn = { logsLink } }"));

    [Fact]
    public Task SequenceInAComponentWithSharedOptions() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.OperationalInsights;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                var child = new CustomResourceOptions { Parent = this };
                var subnetId = new Config().Require("subnet");
                var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = "monitoring" }, child);
                var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring" }, child);
                var links = new[] { logs }
                    .Select(workspace => new PrivateLinkScopedService("link", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = workspace.Id }))
                    .ToList();
                _ = new {|AMPLS508:Endpoint|}("endpoint", new EndpointArgs
                {
                    ResourceGroupName = "monitoring",
                    SubnetId = subnetId,
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs
                    {
                        Name = "scope",
                        IsManualConnection = false,
                        PrivateConnectionResourceId = scope.Id,
                        SubresourceNames = { "azuremonitor" },
                    },
                }, child);
            }
        }
        """,
        ("{|AMPLS508:Endpoint|}", "Endpoint"),
        ("        }, child);\n    }", "        }, CustomResourceOptions.Merge(child, new CustomResourceOptions { DependsOn = [.. links] }));\n    }"));

    [Fact]
    public Task NotOfferedWhereTheLinkIsOutOfScope() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var subnetId = new Config().Require("subnet");
            var logs = new Workspace("logs", new() { ResourceGroupName = "monitoring" });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            Link();
            _ = new {|AMPLS508:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                Subnet = new Inputs.SubnetArgs { Id = subnetId },
                PrivateLinkServiceConnections = [new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = ["azuremonitor"] }],
            });

            void Link()
            {
                var link = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
            }
        });
        """);

    private static string Elsewhere(string keep, string member, string use, string connect, string scope) => $$"""
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;
        using Inputs = Pulumi.AzureNative.Network.Inputs;
        using Resource = Pulumi.Resource;

        return await Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group");
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            {{use}}
        });

        class Scope
        {
            public Scope(Workspace logs)
            {
                Resource = new PrivateLinkScope("scope", new()
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                var link = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = "monitoring", ScopeName = Resource.Name, LinkedResourceId = logs.Id });
                {{keep}}
            }

            public PrivateLinkScope Resource { get; }

            {{member}}
        }

        static class Hub
        {
            {{connect}}
            {
                _ = new {|AMPLS508:PrivateEndpoint|}("endpoint", new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = new Config().Require("subnet") },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = {{scope}}.Id, GroupIds = { "azuremonitor" } } },
                });
            }
        }
        """;

    /// <summary>One creation, two scoped resources: the endpoint waits for what each call gives back.</summary>
    [Fact]
    public Task AllThatAHelperCreates() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            var logs = Link("logs", config.Require("logs"), null);
            var shop = Link("shop", config.Require("shop"), logs);
            _ = new {|AMPLS508:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });

            PrivateLinkScopedResource Link(string name, string id, PrivateLinkScopedResource? after)
                => new(name, new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id }, new() { DependsOn = after is null ? [] : [after] });
        """),
        ("{|AMPLS508:PrivateEndpoint|}", "PrivateEndpoint"),
        ("GroupIds = { \"azuremonitor\" } } },\n    });", "GroupIds = { \"azuremonitor\" } } },\n    }, new() { DependsOn = { logs, shop } });"));
}
