using AmplsAnalyzers.CodeFixes.Builders;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Builders;

public sealed class AddMissingStepsFixTests
{
    [Fact]
    public Task Adds_all_steps_with_what_the_program_has() => Run(
        """
            {|AMPLS903:MonitoringScope.Build("monitoring", group)|};
        """,
        """
            MonitoringScope.Build("monitoring", group)
                .IngestionAccess(AccessMode.Open)
                .QueryAccess(AccessMode.Open)
                .Logs(archive)
                .AuditLogs(auditWorkspace)
                .Orders(component)
                .ConnectTo(hub, hubSubnet)
                .Create();
        """);

    [Fact]
    public Task Goes_on_under_the_dots_that_are_there() => Run(
        """
            var monitoring = {|AMPLS903:MonitoringScope.Build("monitoring", group)
                    .IngestionAccess(AccessMode.PrivateOnly)
                    .QueryAccess(AccessMode.PrivateOnly)
                    .Logs(auditWorkspace)|};
        """,
        """
            var monitoring = MonitoringScope.Build("monitoring", group)
                    .IngestionAccess(AccessMode.PrivateOnly)
                    .QueryAccess(AccessMode.PrivateOnly)
                    .Logs(auditWorkspace)
                    .AuditLogs(archive)
                    .Orders(component)
                    .ConnectTo(hub, hubSubnet)
                    .Create();
        """);

    [Fact]
    public Task Adds_what_is_missing_before_the_end() => Run(
        """
            var monitoring = {|AMPLS903:MonitoringScope.For("monitoring", existing, group).Logs(archive)|}.{|CS1501:Create|}();
        """,
        """
            var monitoring = MonitoringScope.For("monitoring", existing, group).Logs(archive)
                .AuditLogs(auditWorkspace)
                .Orders(component).Create();
        """,
        CompilerDiagnostics.Errors);

    [Fact]
    public Task Leaves_a_place_for_what_the_program_does_not_have() => Run(
        """
            {|AMPLS903:MonitoringScope.For("monitoring", existing, group).Logs(archive).AuditLogs(archive)|};
        """,
        """
            MonitoringScope.For("monitoring", existing, group).Logs(archive).AuditLogs(archive)
                .Orders(default!)
                .Create();
        """,
        component: "");

    [Fact]
    public Task Adds_what_is_missing_between_steps() => Run(
        """
            var monitoring = {|AMPLS903:MonitoringScope.Build("monitoring", group)
                .IngestionAccess(AccessMode.PrivateOnly)|}
                .{|CS1061:Logs|}(archive)
                .Orders(component)
                .ConnectTo(hub, hubSubnet)
                .SharedWith(hub)
                .Create();
        """,
        """
            var monitoring = MonitoringScope.Build("monitoring", group)
                .IngestionAccess(AccessMode.PrivateOnly)
                .QueryAccess(AccessMode.Open)
                .Logs(archive)
                .AuditLogs(auditWorkspace)
                .Orders(component)
                .ConnectTo(hub, hubSubnet)
                .SharedWith(hub)
                .Create();
        """,
        CompilerDiagnostics.Errors);

    [Fact]
    public Task Adds_what_is_missing_behind_a_variable() => Run(
        """
            var begun = {|AMPLS903:MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.PrivateOnly)|};
            begun.{|CS1061:Logs|}(archive)
                .AuditLogs(auditWorkspace)
                .Orders(component)
                .Create();
        """,
        """
            var begun = MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.PrivateOnly)
                .QueryAccess(AccessMode.Open);
            begun.Logs(archive)
                .AuditLogs(auditWorkspace)
                .Orders(component)
                .ConnectTo(hub, hubSubnet)
                .Create();
        """,
        CompilerDiagnostics.Errors);

    [Theory]
    [InlineData(".{|CS1001:|}{|CS1002:|}")]
    [InlineData(".{|CS1061:Qu|}{|CS1002:|}")]
    [InlineData(".{|CS1061:Qu|};")]
    [InlineData("{|CS1002:|}")]
    public Task Ends_a_chain_that_is_being_typed(string end)
    {
        const string Program = """
            using AmplsAnalyzers;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Network;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;

            internal static class Platform
            {
                public static string Deploy(ResourceGroup group, Workspace logs, VirtualNetwork hub, Subnet endpoints)
                {
                    var monitoring = {|AMPLS903:MonitoringScope.Build("monitoring", group)
                        .IngestionAccess(AccessMode.PrivateOnly)|}«»
                    var name = "monitoring";
                    return name;
                }
            }

            [PrivateLinkScopeBuilder]
            internal partial class MonitoringScope
            {
                Workspace Logs;
            }
            """;
        return BuilderFix.VerifyAsync<AddMissingStepsFix>(
            Program.Replace("«»", end, StringComparison.Ordinal),
            Program.Replace("{|AMPLS903:", "", StringComparison.Ordinal).Replace(
                "|}«»",
                """

                            .QueryAccess(AccessMode.Open)
                            .Logs(logs)
                            .ConnectTo(hub, endpoints)
                            .Create();
                """,
                StringComparison.Ordinal),
            CompilerDiagnostics.Errors);
    }

    [Theory]
    [InlineData(""".Build("monitoring", group)|}.{|CS1061:QueryAccess|}(AccessMode.Open).IngestionAccess(AccessMode.Open);""")]
    [InlineData(""".Build("monitoring", group)|}.{|CS1061:Deploy|}();""")]
    [InlineData(""".For("monitoring", existing, group).Logs(archive)|}.{|CS1061:Logs|}(archive).AuditLogs(archive);""")]
    public Task Is_not_offered_where_steps_are_in_another_order(string chain)
        => Run($"    {{|AMPLS903:MonitoringScope{chain}", $"    {{|AMPLS903:MonitoringScope{chain}", CompilerDiagnostics.Errors);

    [Fact]
    public Task Takes_what_a_component_and_its_methods_have()
    {
        const string Component = """
            using AmplsAnalyzers;
            using Pulumi;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Network;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;

            internal sealed class Platform : ComponentResource
            {
                private readonly Workspace _logs;
                private readonly VirtualNetwork _hub;

                public Platform(ResourceGroup group, VirtualNetwork hub)
                    : base("contoso:platform", "platform")
                {
                    _hub = hub;
                    _logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
                    Connect(Begin(group), Subnet.Get("subnet", "subnet-id"));
                }

                private static MonitoringScope.IQueryAccess Begin(ResourceGroup group)
                    => MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.PrivateOnly);

                private void Connect(MonitoringScope.IQueryAccess begun, Subnet endpoints)
                {
                    «begun.QueryAccess(AccessMode.PrivateOnly)»
                }
            }

            [PrivateLinkScopeBuilder]
            internal partial class MonitoringScope
            {
                Workspace Logs;
            }
            """;
        return BuilderFix.VerifyAsync<AddMissingStepsFix>(
            Component.Replace("«", "{|AMPLS903:", StringComparison.Ordinal).Replace("»", "|};", StringComparison.Ordinal),
            Component.Replace("«", "", StringComparison.Ordinal).Replace(
                "»",
                """

                            .Logs(_logs)
                            .ConnectTo(_hub, endpoints)
                            .Create();
                """,
                StringComparison.Ordinal));
    }

    private static Task Run(
        string body,
        string fixedBody,
        CompilerDiagnostics compilerDiagnostics = CompilerDiagnostics.Warnings,
        string component = """    var component = new Component("orders", new() { ResourceGroupName = group.Name, Kind = "web" });""")
        => BuilderFix.VerifyAsync<AddMissingStepsFix>(Program(component, body), Program(component, fixedBody), compilerDiagnostics);

    private static string Program(string component, string body) => $$"""
        using AmplsAnalyzers;
        using Pulumi;
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;

        return await Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group");
            var hub = VirtualNetwork.Get("hub", "hub-id");
            var hubSubnet = Subnet.Get("subnet", "subnet-id");
            var existing = PrivateLinkScope.Get("existing", "scope-id");
            var archive = new Workspace("archive", new() { ResourceGroupName = group.Name });
            var auditWorkspace = new Workspace("audit", new() { ResourceGroupName = group.Name });
        {{component}}
        {{body}}
            var later = new Component("later", new() { ResourceGroupName = group.Name, Kind = "web" });
        });

        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            Workspace Logs;
            Workspace AuditLogs;
            Component Orders;
        }
        """;
}
