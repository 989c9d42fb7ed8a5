using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS709Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3ForAnAzureMonitorWorkspace() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            _ = new NetworkSecurityPerimeterAssociation("metrics", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = {|AMPLS709:metrics.Id|} } });
            """);

    [Fact]
    public Task FiresOnV2ForAComponent() => V2("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            _ = new NetworkSecurityPerimeterAssociation("shop", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = {|AMPLS709:shop.Id|} } });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var metrics = new Pulumi.Azure.Monitoring.Workspace("metrics", new() { ResourceGroupName = group.Name });
            _ = new NetworkSecurityPerimeterAssociation("metrics", new() { AccessMode = "Enforced", NetworkSecurityPerimeterProfileId = config.Require("profile"), ResourceId = {|AMPLS709:metrics.Id|} });
            """);

    [Fact]
    public Task FiresOnAnIdOfText() => V3("""
            const string Id = "/subscriptions/0/resourceGroups/rg/providers/microsoft.insights/components/shop";
            _ = new NetworkSecurityPerimeterAssociation("shop", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = {|AMPLS709:Id|} } });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            foreach (var name in new[] { "one", "two" })
            {
                var app = new Component(name, new() { ResourceGroupName = group.Name, Kind = "web" });
                _ = new NetworkSecurityPerimeterAssociation(name, new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = {|AMPLS709:app.Id|} } });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("perimeter") == true)
            {
                _ = new NetworkSecurityPerimeterAssociation("metrics", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = {|AMPLS709:metrics.Id|} } });
            }
            """);

    [Fact]
    public Task NearMissAWorkspaceMayJoin() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            _ = new NetworkSecurityPerimeterAssociation("workspace", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = workspace.Id } });
            _ = new NetworkSecurityPerimeterAssociation("shop", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = {|AMPLS709:shop.Id|} } });
            """);

    [Fact]
    public Task UnknownResource() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            _ = new NetworkSecurityPerimeterAssociation("any", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = config.Require("id") } });
            _ = new NetworkSecurityPerimeterAssociation("either", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = config.GetBoolean("logs") == true ? config.Require("id") : metrics.Id } });
            _ = new NetworkSecurityPerimeterAssociation("shop", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = {|AMPLS709:shop.Id|} } });
            """);
}
