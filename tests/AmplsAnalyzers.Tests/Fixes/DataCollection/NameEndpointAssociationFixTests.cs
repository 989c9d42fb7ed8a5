using AmplsAnalyzers.CodeFixes.DataCollection;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.DataCollection;

using Verify = FixVerifier<NameEndpointAssociationFix>;

public sealed class NameEndpointAssociationFixTests
{
    [Fact]
    public Task NameIsAdded() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;

        return await Deployment.RunAsync(() =>
        {
            var config = new Config();
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = "monitoring" });
            _ = new {|AMPLS401:DataCollectionRuleAssociation|}("association", new()
            {
                ResourceUri = config.Require("machine"),
                DataCollectionEndpointId = endpoint.Id,
            });
        });
        """,
        ("{|AMPLS401:DataCollectionRuleAssociation|}", "DataCollectionRuleAssociation"),
        ("endpoint.Id,\n", "endpoint.Id,\n        AssociationName = \"configurationAccessEndpoint\",\n"));

    [Fact]
    public Task NameIsReplacedInAStatement() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var config = new Config();
                var args = new DataCollectionRuleAssociationArgs { ResourceUri = config.Require("machine") };
                args.DataCollectionEndpointId = "/subscriptions/0/resourceGroups/monitoring/providers/Microsoft.Insights/dataCollectionEndpoints/access";
                args.AssociationName = {|AMPLS401:"machine"|}; // Any name will do.
                _ = new DataCollectionRuleAssociation("association", args);
            }
        }
        """,
        ("{|AMPLS401:\"machine\"|}", "\"configurationAccessEndpoint\""));

    [Fact]
    public Task NameIsReplacedWhereTheCallerGivesIt() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;

        return await Deployment.RunAsync(() =>
        {
            Machines.Associate("machine", "access");
        });

        static class Machines
        {
            public static DataCollectionRuleAssociation Associate(string name, string association) => new(name, new()
            {
                Name = {|AMPLS401:association|},
                TargetResourceId = new Config().Require("machine"),
                DataCollectionEndpointId = "/subscriptions/0/resourceGroups/monitoring/providers/Microsoft.Insights/dataCollectionEndpoints/access",
            });
        }
        """,
        ("\"access\"", "\"configurationAccessEndpoint\""),
        ("{|AMPLS401:association|}", "association"));
}
