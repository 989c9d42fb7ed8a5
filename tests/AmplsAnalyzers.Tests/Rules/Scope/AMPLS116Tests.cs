using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS116Tests : RuleTests
{
    private static readonly string Mistake = LogsOnly("scope", "{|AMPLS116:\"PrivateOnly\"|}") + Workspace("logs") + Link("logsLink", "scope.Name", "logs.Id");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("scope", "IngestionAccessMode = {|AMPLS116:\"PrivateOnly\"|},") + ClassicWorkspace("logs") + ClassicLink("logsLink", "scope.Name", "logs.Id"));

    [Fact]
    public Task FiresBesideADataCollectionEndpoint() => V3(
        Mistake + "var endpoint = new DataCollectionEndpoint(\"endpoint\", new() { ResourceGroupName = group.Name });\n" + Link("endpointLink", "scope.Name", "endpoint.Id"));

    [Fact]
    public Task FiresOnAWorkspaceThatIsLookedUp() => V3(
        LogsOnly("scope", "{|AMPLS116:AccessMode.PrivateOnly|}")
        + "var logs = GetWorkspace.Invoke(new() { ResourceGroupName = \"a\", WorkspaceName = \"b\" });\n" + Link("logsLink", "scope.Name", "logs.Apply(workspace => workspace.Id)"));

    [Fact]
    public Task FiresOnceForALoopAHelperAndAComponent() => V3(
        """
        foreach (var name in new[] { "a", "b" })
        {
            _ = new Monitored(name, "PrivateOnly");
        }
        """,
        $$"""
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, string mode)
                : base("test:index:Monitored", name)
                => Create(new ResourceGroup(name), mode);

            private static void Create(ResourceGroup group, string mode)
            {
                {{LogsOnly("scope", "{|AMPLS116:mode|}")}}
                {{Workspace("logs")}}
                {{Link("link", "scope.Name", "logs.Id")}}
            }
        }
        """);

    [Theory]
    [InlineData("_ = new AzureFirewall(\"firewall\", new() { ResourceGroupName = group.Name });")]
    [InlineData("_ = new RouteTable(\"routes\", new() { ResourceGroupName = group.Name, Routes = { new Inputs.RouteArgs { Name = \"out\", AddressPrefix = \"0.0.0.0/0\", NextHopType = \"virtualAppliance\", NextHopIpAddress = \"10.0.0.4\" } } });")]
    [InlineData("_ = new RouteTable(\"routes\", new() { ResourceGroupName = group.Name, Routes = { new Inputs.RouteArgs { Name = \"out\", AddressPrefix = \"0.0.0.0/0\", NextHopType = config.Require(\"hop\") } } });")]
    [InlineData("_ = new Route(\"out\", new() { ResourceGroupName = group.Name, RouteTableName = \"routes\", AddressPrefix = \"0.0.0.0/0\", NextHopType = \"VirtualAppliance\" });")]
    public Task NearMissOutboundTrafficIsGuarded(string guard) => V3(LogsOnly("scope", "\"PrivateOnly\"") + Workspace("logs") + Link("logsLink", "scope.Name", "logs.Id") + guard, RouteBesideItsTable);

    [Fact]
    public Task FiresBesideOtherRoutes() => V3(
        Mistake + """
        _ = new RouteTable("routes", new() { ResourceGroupName = group.Name, Routes = { new Inputs.RouteArgs { Name = "out", AddressPrefix = "0.0.0.0/0", NextHopType = "Internet" } } });
        _ = new Route("out", new() { ResourceGroupName = group.Name, RouteTableName = "routes", AddressPrefix = "10.0.0.0/8", NextHopType = "VnetLocal" });
        """,
        RouteBesideItsTable);

    [Fact]
    public Task NearMisses() => V3(
        Mistake
        + LogsOnly("open", "\"Open\"") + Link("openLink", "open.Name", "logs.Id")
        + LogsOnly("withComponent", "\"PrivateOnly\"") + "var shop = new Component(\"shop\", new() { ResourceGroupName = group.Name, Kind = \"web\" });\n" + Link("shopLink", "withComponent.Name", "shop.Id") + Link("logsToo", "withComponent.Name", "logs.Id")
        + LogsOnly("empty", "\"PrivateOnly\"")
        + LogsOnly("misnamed", "\"PrivateOnly\"") + Link("logsOfMisnamed", "misnamed.Name", "logs.Id") + Link("shopOfMisnamed", "{|AMPLS206:\"misnamed\"|}", "shop.Id"));

    [Fact]
    public Task Unknown() => V3(
        Mistake
        + LogsOnly("someResource", "\"PrivateOnly\"") + Link("someLink", "someResource.Name", "config.Require(\"resource\")") + Link("logsToo", "someResource.Name", "logs.Id")
        + LogsOnly("someMode", "config.Require(\"mode\")") + Link("modeLink", "someMode.Name", "logs.Id"));

    [Fact]
    public Task NearMissHandedOn() => V3(
        Mistake + LogsOnly("given", "\"PrivateOnly\"") + Link("givenLink", "given.Name", "logs.Id") + "Activator.CreateInstance(typeof(Scopes), given);",
        """
        sealed class Scopes(PrivateLinkScope scope)
        {
            public PrivateLinkScope Scope { get; } = scope;
        }
        """);

    [Fact]
    public Task OnlyUnderACondition() => V3(
        Mistake
        + LogsOnly("maybeFilled", "\"PrivateOnly\"") + "if (config.GetBoolean(\"x\") == true) {\n" + Link("maybe", "maybeFilled.Name", "logs.Id") + "}\n"
        + "var shop = new Component(\"shop\", new() { ResourceGroupName = group.Name, Kind = \"web\" });\n"
        + LogsOnly("maybeComponent", "\"PrivateOnly\"") + Link("sure", "maybeComponent.Name", "logs.Id") + "if (config.GetBoolean(\"y\") == true) {\n" + Link("maybeShop", "maybeComponent.Name", "shop.Id") + "}");

    /// <summary>The provider has this class; the stand-in for it has not.</summary>
    private const string RouteBesideItsTable = """
        namespace Pulumi.AzureNative.Network
        {
            public class Route(string name, RouteArgs args, CustomResourceOptions? options = null)
                : CustomResource("azure-native:network:Route", name, args, options);

            public sealed class RouteArgs : ResourceArgs
            {
                public Input<string> ResourceGroupName { get; set; } = null!;

                public Input<string> RouteTableName { get; set; } = null!;

                public Input<string>? AddressPrefix { get; set; }

                public Input<string> NextHopType { get; set; } = null!;
            }
        }
        """;

    private static string LogsOnly(string name, string ingestion)
        => $$"""
        var {{name}} = new PrivateLinkScope("{{name}}", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = {{ingestion}}, QueryAccessMode = "Open" } });

        """;

    [Fact]
    public Task SaysWhereTheLogsGo()
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(LogsOnly("scope", "{|#0:\"PrivateOnly\"|}") + Workspace("logs") + Link("link", "scope.Name", "logs.Id")));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AMPLS116").WithLocation(0).WithMessage(
            "From the networks of 'scope', Log Analytics ingestion into a workspace outside it goes over public networks in spite of the private-only mode: each workspace has an address of its own; use a firewall to keep logs from leaving"));
        return RunAsync(test);
    }
}
