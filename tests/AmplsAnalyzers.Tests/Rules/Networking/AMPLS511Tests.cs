using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static NativeStatements;

public sealed class AMPLS511Tests : RuleTests
{
    private const string State = "ResourceGroupName = group.Name, ScopeName = scope.Name, PrivateLinkServiceConnectionState = new PrivateLinkServiceConnectionStateArgs { Status = \"Approved\", Description = \"ours\" }";

    private const string Mistake = $$"""
        var byHand = new {|AMPLS511:PrivateEndpointConnection|}("byHand", new() { {{State}}, PrivateEndpointConnectionName = "connection" });

        """;

    [Fact]
    public Task FiresOnV3() => V3(Scope("scope") + MonitorOnly(Mistake));

    [Fact]
    public Task FiresOnV2() => V2(Scope("scope") + MonitorOnly(Mistake).Replace("AzureNative.Monitor", "AzureNative.Insights", StringComparison.Ordinal));

    [Fact]
    public Task FiresOnAnExplicitApiVersion() => V2(
        "_ = new {|AMPLS511:Pulumi.AzureNative.Insights.V20191017Preview.PrivateEndpointConnection|}(\"byHand\", new() { ResourceGroupName = group.Name, ScopeName = \"scope\" });");

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        Scope("scope") + """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Connected(name, scope);
            }
        }
        """,
        $$"""
        sealed class Connected : ComponentResource
        {
            public Connected(string name, PrivateLinkScope scope)
                : base("test:index:Connected", name)
                => Connect(name, new ResourceGroup(name), scope);

            private static void Connect(string name, ResourceGroup group, PrivateLinkScope scope)
                => _ = new {|AMPLS511:Pulumi.AzureNative.Monitor.PrivateEndpointConnection|}(name, new() { {{MonitorOnly(State)}} });
        }
        """);

    [Fact]
    public Task NearMissConnectionsThatAreThere() => V3(
        Scope("scope") + MonitorOnly(Mistake) + MonitorOnly($$"""
        var existing = Pulumi.AzureNative.Monitor.PrivateEndpointConnection.Get("existing", "/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/privateLinkScopes/c/privateEndpointConnections/d");
        var approval = new PrivateEndpointConnection("approval", new() { {{State}}, PrivateEndpointConnectionName = scope.PrivateEndpointConnections.Apply(connections => connections[0].Name) });
        var arc = new Pulumi.AzureNative.HybridCompute.PrivateLinkScope("arc", new() { ResourceGroupName = group.Name });
        """));

    [Fact]
    public Task Unknown() => V3(
        Scope("scope") + MonitorOnly(Mistake) + MonitorOnly($$"""
        var some = new PrivateEndpointConnection("some", new() { {{State}}, PrivateEndpointConnectionName = config.Require("connection") });
        """));

    /// <summary>Other services have resources of the same name.</summary>
    private static string MonitorOnly(string code) => code
        .Replace(":PrivateEndpointConnection|", ":Pulumi.AzureNative.Monitor.PrivateEndpointConnection|", StringComparison.Ordinal)
        .Replace("new PrivateEndpointConnection(", "new Pulumi.AzureNative.Monitor.PrivateEndpointConnection(", StringComparison.Ordinal)
        .Replace("new PrivateLinkServiceConnectionStateArgs", "new Pulumi.AzureNative.Monitor.Inputs.PrivateLinkServiceConnectionStateArgs", StringComparison.Ordinal);
}
