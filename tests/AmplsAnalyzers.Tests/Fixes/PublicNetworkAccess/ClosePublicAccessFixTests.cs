using AmplsAnalyzers.CodeFixes.PublicNetworkAccess;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.PublicNetworkAccess;

using Verify = FixVerifier<ClosePublicAccessFix>;

public sealed class ClosePublicAccessFixTests
{
    [Fact]
    public Task OneOperationIsAddedAndOneReplaced() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync(() =>
        {
            var logs = new {|AMPLS301:Workspace|}("logs", new()
            {
                ResourceGroupName = "monitoring",
                PublicNetworkAccessForIngestion = {|AMPLS301:"Enabled"|},
            });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
        });
        """,
        ("{|AMPLS301:Workspace|}", "Workspace"),
        ("{|AMPLS301:\"Enabled\"|},\n", "PublicNetworkAccessType.Disabled,\n        PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,\n"));

    [Fact]
    public Task BothInStatements() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.OperationalInsights;
        using PublicNetworkAccessType = Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var args = new WorkspaceArgs();
                args.ResourceGroupName = "monitoring";
                var logs = new {|AMPLS301:Workspace|}("logs", args);
                var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
                });
                _ = new PrivateLinkScopedResource("logs", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
            }
        }
        """,
        ("{|AMPLS301:Workspace|}", "Workspace"),
        ("args.ResourceGroupName = \"monitoring\";\n", "args.ResourceGroupName = \"monitoring\";\n        args.PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled;\n        args.PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled;\n"));

    [Fact]
    public Task ClassicFlagIsMendedWhereTheCallerGivesIt() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.OperationalInsights;

        return await Deployment.RunAsync(() =>
        {
            var logs = Create("logs", isOpen: true);
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring", IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" });
            _ = new PrivateLinkScopedService("logs", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
        });

        static AnalyticsWorkspace Create(string name, bool isOpen) => new(name, new() { ResourceGroupName = "monitoring", InternetIngestionEnabled = {|AMPLS301:isOpen|} });
        """,
        ("isOpen: true", "isOpen: false"),
        ("{|AMPLS301:isOpen|}", "isOpen"));

    [Fact]
    public Task WorkspaceIsClosedAsItsComponentIs() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(OpenScope + """
            var logs = new {|AMPLS303:Workspace|}("logs", new() { ResourceGroupName = group.Name });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var first = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            _ = new PrivateLinkScopedResource("shop-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id }, new() { DependsOn = { first } });
        """),
        ("new {|AMPLS303:Workspace|}(\"logs\", new() { ResourceGroupName = group.Name }", "new Workspace(\"logs\", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = \"Disabled\", PublicNetworkAccessForQuery = \"Disabled\" }"));

    [Fact]
    public Task ComponentIsClosedAlongWithItsWorkspace() => Verify.ChangesAsync(
        ProviderShape.Classic,
        ProgramFrame.Classic("""
            var lab = new PrivateLinkScope("lab", new() { ResourceGroupName = group.Name });
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" });
            var logs = new {|AMPLS301:AnalyticsWorkspace|}("logs", new() { ResourceGroupName = group.Name });
            var shop = new Insights("shop", new() { ResourceGroupName = group.Name, ApplicationType = "web", WorkspaceId = logs.Id });
            var first = new PrivateLinkScopedService("logs-lab", new() { ResourceGroupName = group.Name, ScopeName = lab.Name, LinkedResourceId = logs.Id });
            _ = new PrivateLinkScopedService("shop-lab", new() { ResourceGroupName = group.Name, ScopeName = lab.Name, LinkedResourceId = shop.Id }, new() { DependsOn = { first } });
            _ = new PrivateLinkScopedService("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        """),
        ("new {|AMPLS301:AnalyticsWorkspace|}(\"logs\", new() { ResourceGroupName = group.Name }", "new AnalyticsWorkspace(\"logs\", new() { ResourceGroupName = group.Name, InternetIngestionEnabled = false }"),
        ("ApplicationType = \"web\", WorkspaceId = logs.Id }", "ApplicationType = \"web\", WorkspaceId = logs.Id, InternetIngestionEnabled = false }"));

    /// <summary>Nobody could send to it any more.</summary>
    [Fact]
    public Task WhatNoScopeHoldsIsNotClosedForTheSakeOfAnother() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        ProgramFrame.V3(OpenScope + """
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled" });
            var kiosk = new {|AMPLS209:{|AMPLS303:Component|}|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id });
            _ = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        """));

    [Fact]
    public Task ComponentOfAStackIsClosedInItsField() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private readonly Workspace _logs = new("logs", new() { ResourceGroupName = "monitoring", PublicNetworkAccessForQuery = "Disabled" });

            private readonly ComponentArgs _args = new()
            {
                ResourceGroupName = "monitoring",
                Kind = "web", // Of the shop.
            };

            public Monitoring()
            {
                _args.WorkspaceResourceId = _logs.Id;
                var shop = new {|AMPLS303:Component|}("shop", _args);
                var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                var first = new PrivateLinkScopedResource("logs", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = _logs.Id });
                _ = new PrivateLinkScopedResource("shop", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = shop.Id }, new CustomResourceOptions { DependsOn = first });
            }
        }
        """,
        ("{|AMPLS303:Component|}", "Component"),
        ("        Kind = \"web\", // Of the shop.\n", "        Kind = \"web\", // Of the shop.\n        PublicNetworkAccessForQuery = \"Disabled\",\n"));

    [Fact]
    public Task SettingsOfARecordAreMendedWhereTheyDiffer() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.AppInsights;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.OperationalInsights;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring", new(Ingestion: false, Query: false)); });

        record Access(bool Ingestion, bool Query);

        class Monitoring : ComponentResource
        {
            public Monitoring(string name, Access access)
                : base("test:Monitoring", name)
            {
                var scope = new PrivateLinkScope(name, new() { ResourceGroupName = "monitoring" }, new() { Parent = this });
                var logs = new AnalyticsWorkspace(name, new() { ResourceGroupName = "monitoring", InternetIngestionEnabled = access.Ingestion, InternetQueryEnabled = access.Query }, new() { Parent = this });
                var open = access with { Query = true };
                var shop = new Insights(name, new() { ResourceGroupName = "monitoring", ApplicationType = "web", WorkspaceId = logs.Id, InternetIngestionEnabled = open.Ingestion, InternetQueryEnabled = {|AMPLS303:open.Query|} }, new() { Parent = this });
                var first = new PrivateLinkScopedService($"{name}-logs", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id }, new() { Parent = this });
                _ = new PrivateLinkScopedService($"{name}-shop", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = shop.Id }, new() { Parent = this, DependsOn = { first } });
            }
        }
        """,
        ("Query = true", "Query = false"),
        ("{|AMPLS303:open.Query|}", "open.Query"));

    [Fact]
    public Task EndpointGetsNetworkRules() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(PrivateScope + """
            var access = new {|AMPLS306:DataCollectionEndpoint|}("access", new()
            {
                ResourceGroupName = group.Name,
            });
            _ = new PrivateLinkScopedResource("access", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = access.Id });
        """),
        ("{|AMPLS306:DataCollectionEndpoint|}(\"access\", new()\n    {\n        ResourceGroupName = group.Name,\n", """
        DataCollectionEndpoint("access", new()
            {
                ResourceGroupName = group.Name,
                NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled },

        """));

    [Fact]
    public Task NetworkRulesOfAHelperAreClosed() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2(PrivateScope + """
            var access = Endpoints.Create("access", group.Name);
            _ = new PrivateLinkScopedResource("access", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = access.Id });
        """,
        """
        static class Endpoints
        {
            public static DataCollectionEndpoint Create(string name, Input<string> group)
            {
                var args = new DataCollectionEndpointArgs();
                args.ResourceGroupName = group;
                args.NetworkAcls = Open;
                return new(name, args);
            }

            private static DataCollectionEndpointNetworkAclsArgs Open => new() { PublicNetworkAccess = {|AMPLS306:KnownPublicNetworkAccessOptions.Enabled|} };
        }
        """),
        ("{|AMPLS306:KnownPublicNetworkAccessOptions.Enabled|}", "KnownPublicNetworkAccessOptions.Disabled"));

    [Fact]
    public Task ClassicEndpointInStatements() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring", IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" });
                var args = new DataCollectionEndpointArgs { ResourceGroupName = "monitoring" };
                args.Description = "For machines.";
                var access = new {|AMPLS306:DataCollectionEndpoint|}("access", args);
                _ = new PrivateLinkScopedService("access", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = access.Id });
            }
        }
        """,
        ("{|AMPLS306:DataCollectionEndpoint|}", "DataCollectionEndpoint"),
        ("        args.Description = \"For machines.\";\n", "        args.Description = \"For machines.\";\n        args.PublicNetworkAccessEnabled = false;\n"));

    private const string OpenScope = """
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });

        """;

    private const string PrivateScope = """
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });

        """;
}
