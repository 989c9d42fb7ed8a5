using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS113Tests : RuleTests
{
    private static readonly string Mistake = Scope("alone", mark: "AMPLS113");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(ClassicScope("alone", mark: "AMPLS113"));

    [Fact]
    public Task FiresOnceForALoopAHelperAndAComponent() => V3(
        """
        foreach (var name in new[] { "a", "b" })
        {
            _ = new Monitored(name);
        }
        """,
        $$"""
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name)
                : base("test:index:Monitored", name)
                => Create(new ResourceGroup(name));

            private static void Create(ResourceGroup group)
            {
                {{Scope("scope", mark: "AMPLS113")}}
            }
        }
        """);

    [Fact]
    public Task NearMissConnected() => V3(
        Mistake + Scope("connected") + Network("hub") + Endpoint("endpoint", "hub", "connected.Id")
        + Scope("manual") + Endpoint("asked", "hub", "manual.Id").Replace("PrivateLinkServiceConnections", "ManualPrivateLinkServiceConnections", StringComparison.Ordinal)
        + Scope("written", more: "ScopeName = \"Written\",").Replace("group.Name", "\"mon\"", StringComparison.Ordinal)
        + Endpoint("byId", "hub", "\"/subscriptions/a/resourceGroups/MON/providers/Microsoft.Insights/PrivateLinkScopes/written\""));

    /// <summary>An endpoint that leads to the workspace itself was meant for the scope: 502 says so.</summary>
    [Theory]
    [InlineData("{|AMPLS502:logs.Id|}")]
    [InlineData("{|AMPLS502:\"/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/components/c\"|}")]
    public Task NearMissTheEndpointPassesTheScopeBy(string service) => V3(
        Scope("alone") + Workspace("logs") + Link("link", "alone.Name", "logs.Id") + Network("hub") + Endpoint("endpoint", "hub", service));

    [Fact]
    public Task NearMissReadOrHandedOn() => V3(
        Mistake + Scope("given") + """
        _ = PrivateLinkScope.Get("existing", "/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/privateLinkScopes/c");
        Activator.CreateInstance(typeof(Scopes), given);
        """,
        """
        sealed class Scopes(PrivateLinkScope scope)
        {
            public PrivateLinkScope Scope { get; } = scope;
        }
        """);

    [Fact]
    public Task NearMissAStackOutput() => V3(
        Mistake + Scope("output") + "return new Dictionary<string, object?> { [\"scope\"] = output.Id };");

    /// <summary>An endpoint to who knows what may lead to any scope, so nothing in such a program can be reported.</summary>
    [Fact]
    public Task Unknown() => V3(
        Scope("some") + Network("hub") + Endpoint("endpoint", "hub", "config.Require(\"scope\")")
        + "var id = config.GetBoolean(\"x\") == true ? some.Id : Output.Create(\"/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/c\");\n"
        + Endpoint("oneOfTwo", "hub", "id"));

    [Fact]
    public Task UnknownConnections() => V3(
        Scope("scope") + Network("hub") + Endpoint("vault", "hub", "\"/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/c\"", "\"vault\"")
        + """
        var connections = new List<Inputs.PrivateLinkServiceConnectionArgs> { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = "/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/c" } };
        if (config.GetBoolean("x") == true)
        {
            connections.Add(new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } });
        }

        _ = new PrivateEndpoint("both", new() { ResourceGroupName = group.Name, Subnet = new Inputs.SubnetArgs { Id = hubSubnet.Id }, PrivateLinkServiceConnections = connections });
        """);

    [Fact]
    public Task OnlyUnderACondition() => V3(
        Mistake + Scope("maybeConnected") + Network("hub") + "if (config.GetBoolean(\"x\") == true) {\n" + Endpoint("maybe", "hub", "maybeConnected.Id") + Scope("maybeThere") + "}");

    [Theory]
    [InlineData("public Output<string> Id => _scope.Id;")]
    [InlineData("public PrivateEndpoint Connect(Input<string> subnet) => Endpoint(subnet); private PrivateEndpoint Endpoint(Input<string> subnet) => EndpointTo(_scope.Id, subnet);")]
    [InlineData("internal PrivateEndpoint Connect(Input<string> subnet) { var scope = this._scope; return EndpointTo(scope.Id, subnet); }")]
    public Task NearMissALibraryWhoseUsersConnectTheScope(string members) => Library(members, "PrivateLinkScope");

    [Fact]
    public Task FiresInALibraryThatKeepsTheScopeToItself()
        => Library("public int Version => 1; private string Text() => _scope.ToString()!;", "{|AMPLS113:PrivateLinkScope|}");

    private Task Library(string members, string type) => Verify(
        ProviderShape.V3,
        $$"""
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        public class Monitored : ComponentResource
        {
            private readonly PrivateLinkScope _scope;

            public Monitored(string name, ComponentResourceOptions? options = null) : base("app:monitored", name, options)
            {
                _scope = new {{type}}(name, new()
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                _ = new LinkedStorageAccount("certain", new() { ResourceGroupName = "certain", WorkspaceName = "certain", DataSourceType = {|AMPLS704:"CustomLogs"|}, StorageAccountIds = "certain" });
                RegisterOutputs();
            }

            {{members}}

            private static PrivateEndpoint EndpointTo(Input<string> id, Input<string> subnet) => new("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                Subnet = new Inputs.SubnetArgs { Id = subnet },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "monitor", PrivateLinkServiceId = id, GroupIds = { "azuremonitor" } } },
            });
        }
        """);
}
