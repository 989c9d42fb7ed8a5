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
