using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS513Tests : RuleTests
{
    private static readonly string SevenRegions = Scope("scope") + Workspaces("\"westeurope\", \"northeurope\", \"eastus\", \"westus\", \"uksouth\", \"ukwest\", \"swedencentral\"");

    private static readonly string Mistake = Network("hub", prefix: "{|AMPLS513:\"10.0.0.0/27\"|}") + Endpoint("endpoint", "hub", "scope.Id");

    [Fact]
    public Task FiresOnV3() => V3(SevenRegions + Mistake);

    [Fact]
    public Task FiresOnV2() => V2(SevenRegions + Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("scope") + """
        foreach (var region in new[] { "westeurope", "northeurope", "eastus", "westus", "uksouth", "ukwest", "swedencentral" })
        {
            var workspace = new AnalyticsWorkspace(region, new() { ResourceGroupName = group.Name, Location = region });
            _ = new PrivateLinkScopedService(region, new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
        }

        """
        + ClassicNetwork("hub", prefix: "{|AMPLS513:\"10.0.0.0/27\"|}") + ClassicEndpoint("endpoint", "hub", "scope.Id"));

    [Fact]
    public Task FiresOnASubnetInsideItsNetwork() => V3(
        SevenRegions + """
        var hub = new VirtualNetwork("hub", new()
        {
            ResourceGroupName = group.Name,
            Subnets = { new Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = {|AMPLS513:"10.0.0.0/27"|} } },
        });

        """
        + EndpointIn("endpoint", "hub.Subnets.Apply(subnets => subnets[0].Id!)", "scope.Id"));

    [Fact]
    public Task FiresInAComponentThatAHelperMakes() => V3(
        SevenRegions + "Spokes.Create(scope, \"10.0.0.0/27\");",
        $$"""
        static class Spokes
        {
            public static void Create(PrivateLinkScope scope, string prefix) => _ = new Spoke("spoke", scope, prefix);
        }

        sealed class Spoke : ComponentResource
        {
            public Spoke(string name, PrivateLinkScope scope, string prefix)
                : base("test:index:Spoke", name)
            {
                var group = new ResourceGroup("spoke");
                {{Network("hub", prefix: "{|AMPLS513:prefix|}")}}
                {{Endpoint("endpoint", "hub", "scope.Id")}}
            }
        }
        """);

    /// <summary>Six regions, one of them in two spellings, fit into a /27; seven fit into a /26. Too small a subnet at all is 506.</summary>
    [Fact]
    public Task NearMisses() => V3(
        SevenRegions + Mistake + Scope("six")
        + Workspaces("\"westeurope\", \"West Europe\", \"northeurope\", \"eastus\", \"westus\", \"uksouth\", \"ukwest\"").Replace("scope.Name", "six.Name", StringComparison.Ordinal).Replace("(region", "($\"{region}-2\"", StringComparison.Ordinal)
        + Network("small", prefix: "\"10.0.0.0/27\"") + Endpoint("few", "small", "six.Id")
        + Network("large", prefix: "\"10.0.0.0/26\"") + Endpoint("many", "large", "scope.Id")
        + Network("tiny", prefix: "\"10.0.0.0/28\"") + Endpoint("none", "tiny", "scope.Id"));

    [Fact]
    public Task Unknown() => V3(
        SevenRegions + Mistake + Scope("unsure")
        + Workspaces("config.Require(\"r\"), \"northeurope\", \"eastus\", \"westus\", \"uksouth\", \"ukwest\", \"swedencentral\"").Replace("scope.Name", "unsure.Name", StringComparison.Ordinal).Replace("(region", "($\"{region}-2\"", StringComparison.Ordinal)
        + Network("small", prefix: "\"10.0.0.0/27\"") + Endpoint("few", "small", "unsure.Id")
        + Network("someRange", prefix: "config.Require(\"prefix\")") + Endpoint("someSubnet", "someRange", "scope.Id"));

    [Fact]
    public Task OnlyUnderACondition() => V3(
        SevenRegions + Mistake + Scope("unsure")
        + Workspaces("\"westeurope\", \"northeurope\", \"eastus\", \"westus\", \"uksouth\", \"ukwest\"").Replace("scope.Name", "unsure.Name", StringComparison.Ordinal).Replace("(region", "($\"{region}-2\"", StringComparison.Ordinal)
        + Workspace("seventh", "Location = \"swedencentral\",") + "if (config.GetBoolean(\"sweden\") == true) {\n" + Link("seventhLink", "unsure.Name", "seventh.Id") + "}\n"
        + Network("small", prefix: "\"10.0.0.0/27\"") + Endpoint("few", "small", "unsure.Id"));

    private static string Workspaces(string regions)
        => $$"""
        foreach (var region in new[] { {{regions}} })
        {
            var workspace = new Workspace(region, new() { ResourceGroupName = group.Name, Location = region });
            _ = new PrivateLinkScopedResource(region, new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
        }

        """;
}
