using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Dns;

using Verify = FixVerifier<CorrectZoneNameFix>;

public sealed class CorrectZoneNameFixTests
{
    [Theory]
    [InlineData("foreach (var zoneName in new[] { \"privatelink.monitor.azure.com\", \"privatelink.oms.opsinsights.azure.com\", \"privatelink.ods.opinsights.azure.com\", \"privatelink.agentsvc.azure-automation.net\", \"privatelink.blob.core.windows.net\" }) ids.Add(Create(zoneName));", "\"privatelink.oms.opsinsights.azure.com\"", "\"privatelink.oms.opinsights.azure.com\"")]
    public Task ElementOfAnArray(string loop, string before, string after) => Verify.ChangesAsync(
        ProviderShape.Classic,
        $$"""
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.PrivateDns;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring" });
            var ids = new InputList<string>();
            {{loop}}
            _ = new Endpoint("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                SubnetId = new Config().Require("subnet"),
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "zones", PrivateDnsZoneIds = ids },
            });
        });

        static Output<string> Create(string name) => new Zone(name, new() { ResourceGroupName = "monitoring", Name = {|AMPLS602:name|} }).Id;
        """,
        (before, after),
        ("{|AMPLS602:name|}", "name"));
}
