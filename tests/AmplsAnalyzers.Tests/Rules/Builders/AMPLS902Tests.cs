using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Builders;

public sealed class AMPLS902Tests : BuilderRuleTests
{
    [Theory]
    [InlineData("Pulumi.AzureNative.Storage.StorageAccount")]
    [InlineData("VirtualNetwork")]
    [InlineData("ResourceGroup")]
    [InlineData("DataCollectionRule")]
    [InlineData("Pulumi.AzureNative.HybridCompute.PrivateLinkScope")]
    [InlineData("Workspace[]")]
    [InlineData("List<Workspace>")]
    [InlineData("Output<string>")]
    [InlineData("string")]
    public Task Reports_what_a_scope_cannot_hold(string type) => V3($$"""
        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            Workspace Logs;
            public {{type}}? {|AMPLS902:Other|} { get; }
        }
        """);

    [Fact]
    public Task Reports_a_second_scope() => V3("""
        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            public PrivateLinkScope Scope { get; }
            public PrivateLinkScope? {|AMPLS902:Other|} { get; }
            Workspace Logs;
        }
        """);

    [Fact]
    public Task Reports_members_of_another_provider_than_the_first() => Verify(
        ProviderShape.V3.With(ProviderShape.Classic),
        CompilerDiagnostics.Warnings,
        Usings + """
            [PrivateLinkScopeBuilder]
            internal partial class MonitoringScope
            {
                Workspace Logs;
                public Pulumi.Azure.AppInsights.Insights? {|AMPLS902:Orders|} { get; }
                DataCollectionEndpoint Agents;
            }
            """);

    /// <summary>A definition in one API version names the scope's class of that version. What is linked to it is of other modules, with versions of their own.</summary>
    [Theory]
    [InlineData("V20210701Preview")]
    [InlineData("V20210901")]
    [InlineData("V20230601Preview")]
    public Task Takes_the_API_version_of_the_scope(string version) => Verify(ProviderShape.V2, CompilerDiagnostics.Warnings, $$"""
        [AmplsAnalyzers.PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            public Pulumi.AzureNative.Insights.{{version}}.PrivateLinkScope Scope { get; }
            Pulumi.AzureNative.OperationalInsights.Workspace Logs;
            Pulumi.AzureNative.Insights.Component Orders;
        }
        """);

    [Fact]
    public Task Reports_an_API_version_without_access_modes() => Verify(ProviderShape.V2, CompilerDiagnostics.Warnings, """
        [AmplsAnalyzers.PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            public Pulumi.AzureNative.Insights.V20191017Preview.PrivateLinkScope? {|AMPLS902:Scope|} { get; }
            public Pulumi.AzureNative.OperationalInsights.Workspace? Logs { get; }
        }
        """);

    [Fact]
    public Task Reports_a_scope_of_another_provider() => Verify(
        ProviderShape.V3.With(ProviderShape.Classic),
        CompilerDiagnostics.Warnings,
        """
        [AmplsAnalyzers.PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            public Pulumi.AzureNative.OperationalInsights.Workspace? Logs { get; }
            public Pulumi.Azure.Monitoring.PrivateLinkScope? {|AMPLS902:Scope|} { get; }
        }
        """);

    [Fact]
    public Task Reports_a_scope_that_the_builder_cannot_make() => V3("""
        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            public CompanyScope? {|AMPLS902:Scope|} { get; }
            public Workspace? Logs { get; }
        }

        internal sealed class CompanyScope(string name) : PrivateLinkScope(name, new() { ResourceGroupName = "monitoring" });
        """);

    [Fact]
    public Task Reports_a_type_that_users_of_the_builder_do_not_see() => V3("""
        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            private CompanyWorkspace? {|AMPLS902:_logs|} { get; }

            private sealed class CompanyWorkspace(string name) : Workspace(name, new() { ResourceGroupName = "monitoring" });
        }
        """);

    [Fact]
    public Task Takes_a_type_that_is_as_private_as_the_builder() => V3("""
        internal static partial class Platform
        {
            public static void Deploy(ResourceGroup group)
                => MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open)
                    .Logs(new CompanyWorkspace("logs")).ConnectTo(VirtualNetwork.Get("hub", "hub-id"), Subnet.Get("subnet", "subnet-id")).Create();

            [PrivateLinkScopeBuilder]
            private partial class MonitoringScope
            {
                CompanyWorkspace Logs;
            }

            private sealed class CompanyWorkspace(string name) : Workspace(name, new() { ResourceGroupName = "monitoring" });
        }
        """);

    [Fact]
    public Task Takes_each_provider_in_its_own_definition() => Verify(
        ProviderShape.V3.With(ProviderShape.Classic),
        CompilerDiagnostics.Warnings,
        Usings + """
            [PrivateLinkScopeBuilder]
            internal partial class MonitoringScope
            {
                Workspace Logs;
            }

            [PrivateLinkScopeBuilder]
            internal partial class OldScope
            {
                Pulumi.Azure.OperationalInsights.AnalyticsWorkspace Logs;
                Pulumi.Azure.Monitoring.Workspace Metrics;
            }
            """);

    [Fact]
    public Task Takes_a_class_that_derives_from_a_workspace() => V3("""
        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            CompanyWorkspace Logs;
        }

        internal sealed class CompanyWorkspace(string name) : Workspace(name, new() { ResourceGroupName = "monitoring" });
        """);

    [Fact]
    public Task Leaves_unknown_types_to_the_compiler() => V3(
        """
        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            Workspace Logs;
            Component Orders;
            DataCollectionEndpointt Agents;
        }
        """,
        CompilerDiagnostics.None);
}
