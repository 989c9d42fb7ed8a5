using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS112Tests : RuleTests
{
    private static readonly string Mistake = Scope("empty", mark: "AMPLS112") + Network("hub") + Endpoint("endpoint", "hub", "empty.Id");

    private static readonly string Filled = Scope("filled") + Workspace("logs") + Link("link", "filled.Name", "logs.Id") + Endpoint("toFilled", "hub", "filled.Id");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(ClassicScope("empty", mark: "AMPLS112") + ClassicNetwork("hub") + ClassicEndpoint("endpoint", "hub", "empty.Id"));

    [Theory]
    [InlineData("PrivateOnly", "PrivateOnly", "its queries and its Application Insights ingestion will be blocked")]
    [InlineData("PrivateOnly", "Open", "its Application Insights ingestion will be blocked")]
    [InlineData("Open", "PrivateOnly", "its queries will be blocked")]
    [InlineData("Open", "Open", "nothing that it sends becomes private")]
    public Task SaysWhatBreaks(string ingestion, string query, string consequence)
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(Scope("empty", ingestion, query, mark: "#0") + Network("hub") + Endpoint("endpoint", "hub", "empty.Id")));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AMPLS112", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage($"A network is connected to 'empty' by 'endpoint', but no resource is in there, so {consequence}; add the resources"));
        return RunAsync(test);
    }

    [Fact]
    public Task FiresOnAManualConnection() => V3(Mistake.Replace("PrivateLinkServiceConnections", "ManualPrivateLinkServiceConnections", StringComparison.Ordinal));

    [Fact]
    public Task FiresOnceForALoopAHelperAndAComponent() => V3(
        Network("hub") + """
        foreach (var name in new[] { "a", "b" })
        {
            _ = new Monitored(name, hubSubnet);
        }
        """,
        $$"""
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, Subnet hubSubnet)
                : base("test:index:Monitored", name)
                => Create(name, new ResourceGroup(name), hubSubnet);

            private static void Create(string name, ResourceGroup group, Subnet hubSubnet)
            {
                {{Scope("scope", mark: "AMPLS112")}}
                {{Endpoint("endpoint", "hub", "scope.Id")}}
            }
        }
        """);

    [Fact]
    public Task NearMissFilled() => V3(
        Mistake + Filled + Scope("byLiteral", more: "ScopeName = \"named\",") + Link("literal", "\"Named\"", "logs.Id") + Endpoint("toLiteral", "hub", "byLiteral.Id"));

    /// <summary>What is meant for the scope misses it by its name: 206 says so.</summary>
    [Fact]
    public Task NearMissTheNameIsWrong() => V3(
        Mistake + Scope("misnamed") + Link("toMisnamed", "{|AMPLS206:\"misnamed\"|}", "config.Require(\"logs\")") + Endpoint("toTheMisnamed", "hub", "misnamed.Id"));

    [Fact]
    public Task NearMissNotConnected() => V3(Mistake + Scope("unused") + Endpoint("vault", "hub", "config.Require(\"vault\")", "\"vault\""));

    [Fact]
    public Task NearMissHandedOn() => V3(
        Mistake + Scope("given") + Scope("output") + Endpoint("toGiven", "hub", "given.Id") + Endpoint("toOutput", "hub", "output.Id") + """
        Activator.CreateInstance(typeof(Scopes), given);
        return new Dictionary<string, object?> { ["scope"] = output.Id };
        """,
        """
        sealed class Scopes(PrivateLinkScope scope)
        {
            public PrivateLinkScope Scope { get; } = scope;
        }
        """);

    [Fact]
    public Task Unknown() => V3(
        Mistake + Workspace("logs") + Scope("some") + Endpoint("toSome", "hub", "some.Id")
        + Link("someName", "config.GetBoolean(\"x\") == true ? some.Name : \"other\"", "logs.Id"));

    [Fact]
    public Task UnknownLoop() => V3(
        Mistake + Scope("many") + Endpoint("toMany", "hub", "many.Id") + """
        foreach (var id in config.RequireObject<string[]>("workspaces"))
        {
            _ = new PrivateLinkScopedResource(id, new() { ResourceGroupName = group.Name, ScopeName = many.Name, LinkedResourceId = id });
        }
        """);

    [Fact]
    public Task OnlyUnderACondition() => V3(
        Mistake + Workspace("logs") + Scope("maybeFilled") + Endpoint("toMaybeFilled", "hub", "maybeFilled.Id") + Scope("maybeConnected")
        + "if (config.GetBoolean(\"x\") == true) {\n" + Link("maybe", "maybeFilled.Name", "logs.Id") + Endpoint("maybeEndpoint", "hub", "maybeConnected.Id") + Scope("maybeThere") + Endpoint("toMaybeThere", "hub", "maybeThere.Id") + "}");
}
