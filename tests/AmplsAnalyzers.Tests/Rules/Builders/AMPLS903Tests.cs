using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Builders;

public sealed class AMPLS903Tests : BuilderRuleTests
{
    [Fact]
    public Task Reports_a_chain_that_is_dropped() => Run("""
        {|AMPLS903:MonitoringScope.Build("monitoring", group)|};
        {|AMPLS903:MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.Open)|};
        _ = {|AMPLS903:MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open).Logs(logs)|};
        {|AMPLS903:MonitoringScope.Build("monitoring", group)
            .IngestionAccess(AccessMode.Open)
            .QueryAccess(AccessMode.Open)
            .Logs(logs)
            .Orders(orders)
            .ConnectTo(hub, subnet)|};
        {|AMPLS903:MonitoringScope.For("monitoring", existing, group).Logs(logs)|};
        """);

    [Fact]
    public Task Reports_a_variable_that_nothing_goes_on_from() => Run("""
        var begun = {|AMPLS903:MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.Open)|};
        begun = {|AMPLS903:MonitoringScope.Build("other", group).IngestionAccess(AccessMode.PrivateOnly)|};
        """);

    [Fact]
    public Task Reports_a_chain_that_asks_for_the_end_too_early() => Run(
        """
        var first = {|AMPLS903:MonitoringScope.Build("first", group).IngestionAccess(AccessMode.Open)|}.{|CS1501:Create|}();
        var second = {|AMPLS903:MonitoringScope.Build("second", group)|};
        second.{|CS1501:Create|}();
        MonitoringScope third = {|AMPLS903:{|CS0029:MonitoringScope.Build("third", group)|}|};
        """,
        CompilerDiagnostics.Errors);

    [Theory]
    [InlineData("""MonitoringScope.Build("m", group)|}.{|CS1061:Logs|}(logs).Orders(orders).ConnectTo(hub, subnet).Create();""", "IngestionAccess(AccessMode) and QueryAccess(AccessMode)")]
    [InlineData("""MonitoringScope.Build("m", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open).Logs(logs)|}.{|CS1061:ConnectTo|}(hub, subnet).SharedWith(hub).Create();""", "Orders(Component)")]
    [InlineData("""MonitoringScope.Build("m", group).IngestionAccess(AccessMode.Open)|}.{|CS1061:Logs|}(logs);""", "QueryAccess(AccessMode), Orders(Component), ConnectTo(VirtualNetwork, Subnet) and Create()")]
    [InlineData("""MonitoringScope.For("m", existing, group).Logs(logs).Orders(orders).ConnectTo(hub, subnet)|};""", "Create()")]
    [InlineData("""MonitoringScope.For("m", existing, group)|}.{|CS1061:Orders|}(orders).Logs(logs).Create();""", "Logs(Workspace), Orders(Component) and Create()")]
    public Task Names_the_missing_steps_alone(string chain, string steps)
        => Run($"{{|#0:{chain}", CompilerDiagnostics.Errors, new DiagnosticResult("AMPLS903").WithLocation(0).WithMessage($"This builder of MonitoringScope makes nothing yet: it still needs {steps}"));

    [Fact]
    public Task Reports_a_chain_that_is_all_of_a_lambda() => Run("""
        Action later = () => {|AMPLS903:MonitoringScope.Build("monitoring", group)|};
        void Local() => {|AMPLS903:MonitoringScope.Build("monitoring", group)|};
        later();
        Local();
        """);

    [Fact]
    public Task Is_silent_where_the_chain_goes_on() => Run("""
        MonitoringScope.Build("one", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open).Logs(logs).Orders(orders).ConnectTo(hub, subnet).Create();

        var begun = MonitoringScope.Build("two", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open);
        var members = begun.Logs(logs).Orders(orders);
        var connected = members.ConnectTo(hub, subnet);
        foreach (var spoke in new[] { hub })
        {
            connected = connected.SharedWith(spoke);
        }

        var two = connected.Create();
        var three = MonitoringScope.For("three", existing, group).Logs(logs).Orders(orders).Create();
        """);

    [Fact]
    public Task Is_silent_where_other_code_may_go_on() => Run("""
        var scope = Finish(Begin().Logs(logs).Orders(orders));

        MonitoringScope.IExceptions Begin() => MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open);
        MonitoringScope Finish(MonitoringScope.IConnection step) => step.ConnectTo(hub, subnet).Create();
        """);

    [Fact]
    public Task Leaves_a_wrong_argument_to_the_compiler() => Run(
        """
        var scope = MonitoringScope.Build("monitoring", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open).Logs({|CS1503:orders|}).Orders(orders).ConnectTo(hub, subnet).Create();
        """,
        CompilerDiagnostics.Errors);

    private static Task Run(string body, CompilerDiagnostics compilerDiagnostics = CompilerDiagnostics.Warnings, DiagnosticResult? expected = null) => V3(
        $$"""
        return await Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group");
            var hub = VirtualNetwork.Get("hub", "hub-id");
            var subnet = Subnet.Get("subnet", "subnet-id");
            var existing = PrivateLinkScope.Get("existing", "scope-id");
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var orders = new Component("orders", new() { ResourceGroupName = group.Name, Kind = "web" });
            {{body}}
        });

        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            Workspace Logs;
            Component Orders;
        }
        """,
        compilerDiagnostics,
        expected);
}
