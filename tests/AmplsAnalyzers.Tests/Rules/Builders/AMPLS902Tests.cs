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
