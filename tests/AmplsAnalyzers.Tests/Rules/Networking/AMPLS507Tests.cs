using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS507Tests : RuleTests
{
    private const string Addresses = "IpConfigurations = {|AMPLS507:new[] { new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"api\", GroupId = \"azuremonitor\", MemberName = \"api\", PrivateIPAddress = \"10.0.0.4\" } }|},";

    private static readonly string Mistake = Scope("scope") + Network("hub") + Endpoint("fixedAddresses", "hub", "scope.Id", more: Addresses);

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("scope") + ClassicNetwork("hub")
        + ClassicEndpoint("fixedAddresses", "hub", "scope.Id", more: "IpConfigurations = {|AMPLS507:new[] { new EndpointIpConfigurationArgs { Name = \"api\", SubresourceName = \"azuremonitor\", MemberName = \"api\", PrivateIpAddress = \"10.0.0.4\" } }|},"));

    [Fact]
    public Task FiresOnAnInitializer() => V3(
        Scope("scope") + Network("hub")
        + Endpoint("fixedAddresses", "hub", "scope.Id", more: "{|AMPLS507:IpConfigurations|} = { new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"api\", MemberName = \"api\", PrivateIPAddress = \"10.0.0.4\" } },"));

    [Fact]
    public Task FiresWhereOnlyTheGroupTellsTheScope() => V3(
        Network("hub") + Endpoint("fixedAddresses", "hub", "config.Require(\"scope\")", more: Addresses));

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        Scope("scope") + Network("hub") + """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Spoke(name, scope, hubSubnet);
            }
        }
        """,
        $$"""
        static class Addresses
        {
            public static InputList<Inputs.PrivateEndpointIPConfigurationArgs> Of(string member)
                => new[] { new Inputs.PrivateEndpointIPConfigurationArgs { Name = member, MemberName = member, PrivateIPAddress = "10.0.0.4" } };
        }

        sealed class Spoke : ComponentResource
        {
            public Spoke(string name, PrivateLinkScope scope, Subnet hubSubnet)
                : base("test:index:Spoke", name)
            {
                var group = new ResourceGroup(name);
                {{Endpoint("endpoint", "hub", "scope.Id", more: "IpConfigurations = {|AMPLS507:Addresses.Of(\"api\")|},")}}
            }
        }
        """);

    [Fact]
    public Task NearMisses() => V3(
        Mistake
        + Endpoint("dynamic", "hub", "scope.Id") + Endpoint("none", "hub", "scope.Id", more: "IpConfigurations = new InputList<Inputs.PrivateEndpointIPConfigurationArgs>(),")
        + Endpoint("vault", "hub", "\"/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/c\"", "\"vault\"", "IpConfigurations = { new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"vault\", PrivateIPAddress = \"10.0.0.5\" } },"));

    [Fact]
    public Task Unknown() => V3(
        Mistake
        + Endpoint("someService", "hub", "config.Require(\"service\")", "config.Require(\"group\")", "IpConfigurations = { new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"x\", PrivateIPAddress = \"10.0.0.5\" } },")
        + Endpoint("someAddresses", "hub", "scope.Id", more: "IpConfigurations = config.RequireObject<string[]>(\"ips\").Select(ip => new Inputs.PrivateEndpointIPConfigurationArgs { Name = ip, PrivateIPAddress = ip }).ToList(),"));
}
