using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS401Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS401:DataCollectionRuleAssociation|}("a", new() { ResourceUri = "machine", DataCollectionEndpointId = endpoint.Id });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("a", new() { ResourceUri = "machine", DataCollectionEndpointId = endpoint.Id, AssociationName = {|AMPLS401:"endpoint"|} });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            _ = new DataCollectionRuleAssociation("a", new() { TargetResourceId = "machine", DataCollectionEndpointId = "endpoint", Name = {|AMPLS401:"endpoint"|} });
            """);

    /// <summary>The provider under Pulumi.Azure has the right name for its default, and its own example leaves the name out.</summary>
    [Fact]
    public Task NearMissNoNameInClassic() => Classic("""
            _ = new DataCollectionRuleAssociation("a", new() { TargetResourceId = "machine", DataCollectionEndpointId = "endpoint" });
            """);

    [Fact]
    public Task NearMissTheReservedName() => V3("""
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("a", new() { ResourceUri = "machine", DataCollectionEndpointId = endpoint.Id, AssociationName = "ConfigurationAccessEndpoint" });
            _ = new DataCollectionRuleAssociation("a2", new() { ResourceUri = "machine", DataCollectionEndpointId = endpoint.Id, AssociationName = {|AMPLS401:"endpoint"|} });
            """);

    [Fact]
    public Task NearMissARule() => V3("""
            _ = new DataCollectionRuleAssociation("a", new() { ResourceUri = "machine", DataCollectionRuleId = "rule" });
            """);

    [Fact]
    public Task UnknownName() => V3("""
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRuleAssociation("a", new() { ResourceUri = "machine", DataCollectionEndpointId = endpoint.Id, AssociationName = config.Require("name") });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            if (config.GetBoolean("private") == true)
            {
                _ = new DataCollectionRuleAssociation("endpoint", new() { ResourceUri = "machine", AssociationName = {|AMPLS401:"endpoint"|}, DataCollectionEndpointId = "endpoint" });
            }
            """);
}
