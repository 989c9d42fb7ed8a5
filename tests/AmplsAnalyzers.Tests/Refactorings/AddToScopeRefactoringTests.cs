using AmplsAnalyzers.CodeFixes.Refactorings;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Refactorings;

using Verify = RefactoringVerifier<AddToScopeRefactoring>;

public sealed class AddToScopeRefactoringTests
{
    [Fact]
    public Task WorkspaceJoinsAPrivateOnlyScope() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var logs = new Work$$space("logs", new() { ResourceGroupName = group.Name });

            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });

            _ = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
        """),
        "Add to private link scope 'scope'",
        ("QueryAccessMode = \"Open\" },\n    });\n", """
        QueryAccessMode = "Open" },
            });

            var logsLink = new PrivateLinkScopedResource("logs-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = logs.Id,
            });

        """),
        ("GroupIds = { \"azuremonitor\" } } },\n    });", "GroupIds = { \"azuremonitor\" } } },\n    }, new() { DependsOn = { logsLink } });"));

    [Fact]
    public Task DataCollectionEndpointOfAStackIsClosedToo() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private readonly PrivateLinkScope _scope = new("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });

            public Monitoring()
            {
                var access = $$new DataCollectionEndpoint("access", new() { ResourceGroupName = "monitoring" });
            }
        }
        """,
        "Add to private link scope '_scope'",
        ("new DataCollectionEndpoint(\"access\", new() { ResourceGroupName = \"monitoring\" });\n", """
        new DataCollectionEndpoint("access", new() { ResourceGroupName = "monitoring", NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled } });
                _ = new PrivateLinkScopedResource("access-link", new()
                {
                    ResourceGroupName = "monitoring",
                    ScopeName = _scope.Name,
                    LinkedResourceId = access.Id,
                });

        """));

    [Fact]
    public Task ComponentInAClassicComponent() => Verify.ChangesAsync(
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
                var scope = new PrivateLinkScope(name, new() { ResourceGroupName = "monitoring" }, new() { Parent = this });
                var shop = new Insights$$($"{name}-shop", new() { ResourceGroupName = "monitoring", ApplicationType = "web" }, new() { Parent = this });
            }
        }
        """,
        "Add to private link scope 'scope'",
        ("ApplicationType = \"web\" }, new() { Parent = this });\n", """
        ApplicationType = "web" }, new() { Parent = this });
                _ = new PrivateLinkScopedService($"{name}-shop-link", new()
                {
                    ResourceGroupName = "monitoring",
                    ScopeName = scope.Name,
                    LinkedResourceId = shop.Id,
                }, new() { Parent = this });

        """));

    [Fact]
    public Task NotOfferedForAMember() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var logs = new $$Workspace("logs", new() { ResourceGroupName = group.Name });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            _ = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        """));

    [Fact]
    public Task NotOfferedWithoutAScope() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var logs = new $$Workspace("logs", new() { ResourceGroupName = group.Name });
        """));

    [Fact]
    public Task NotOfferedForOtherResources() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var network = new $$VirtualNetwork("network", new() { ResourceGroupName = group.Name });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
        """));
}
