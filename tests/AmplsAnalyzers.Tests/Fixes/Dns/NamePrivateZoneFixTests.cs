using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Dns;

using Verify = FixVerifier<NamePrivateZoneFix>;

public sealed class NamePrivateZoneFixTests
{
    [Fact]
    public Task LiteralInATopLevelLambda() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.PrivateDns;

        return await Deployment.RunAsync(() =>
        {
            _ = new {|AMPLS603:PrivateZone|}("privatelink.monitor.azure.com", new() { ResourceGroupName = "dns", Location = "global" });
        });
        """,
        ("{|AMPLS603:PrivateZone|}", "PrivateZone"),
        ("Location = \"global\" }", "Location = \"global\", PrivateZoneName = \"privatelink.monitor.azure.com\" }"));

    [Fact]
    public Task VariableOfALoop() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Network;

        return await Deployment.RunAsync<Dns>();

        public class Dns : Stack
        {
            private static readonly string[] Names = ["privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com"];

            public Dns()
            {
                foreach (var name in Names)
                {
                    _ = new {|AMPLS603:PrivateZone|}(name, new PrivateZoneArgs
                    {
                        ResourceGroupName = "dns",
                        Location = "global",
                    }, new CustomResourceOptions { Protect = true });
                }
            }
        }
        """,
        ("{|AMPLS603:PrivateZone|}", "PrivateZone"),
        ("                Location = \"global\",\n", "                Location = \"global\",\n                PrivateZoneName = name,\n"));

    [Fact]
    public Task LoopOverEndsOfNames() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.PrivateDns;

        return await Deployment.RunAsync(() =>
        {
            var group = new Pulumi.Azure.Core.ResourceGroup("dns");
            var scope = new Pulumi.Azure.Monitoring.PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "Open", QueryAccessMode = "Open" });
            var ids = new InputList<string>();
            foreach (var suffix in "monitor.azure.com oms.opinsights.azure.com ods.opinsights.azure.com agentsvc.azure-automation.net blob.core.windows.net".Split(' '))
            {
                ids.Add(new {|AMPLS603:Zone|}(suffix, new() { ResourceGroupName = group.Name }).Id);
            }

            _ = new Pulumi.Azure.PrivateLink.Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = Pulumi.Azure.Network.Subnet.Get("subnet", "subnet-id").Id,
                PrivateServiceConnection = new Pulumi.Azure.PrivateLink.Inputs.EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = new Pulumi.Azure.PrivateLink.Inputs.EndpointPrivateDnsZoneGroupArgs { Name = "scope", PrivateDnsZoneIds = ids },
            });
        });
        """,
        ("new {|AMPLS603:Zone|}(suffix, new() { ResourceGroupName = group.Name }", "new Zone(suffix, new() { ResourceGroupName = group.Name, Name = $\"privatelink.{suffix}\" }"));

    [Fact]
    public Task FieldOfClassic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.PrivateDns;

        return await Deployment.RunAsync<Dns>();

        public class Dns : Stack
        {
            private readonly Zone _zone = {|AMPLS603:new|}("privatelink.blob.core.windows.net", new() { ResourceGroupName = "dns" });
        }
        """,
        ("{|AMPLS603:new|}", "new"),
        ("\"dns\" }", "\"dns\", Name = \"privatelink.blob.core.windows.net\" }"));
}
