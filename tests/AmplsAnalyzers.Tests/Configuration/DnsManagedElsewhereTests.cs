using System.Text.RegularExpressions;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Configuration;

/// <summary>A rule that rests on zones, links or groups which the program doesn't have. A central policy may make them.</summary>
public abstract class DnsManagedElsewhereTests(string mark) : RuleTests
{
    private const string Program = """
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var otherScope = PrivateLinkScope.Get("other", "/subscriptions/s/resourceGroups/g/providers/Microsoft.Insights/privateLinkScopes/other");
            var hub = Network("hub");
            var spoke = Network("spoke");
            _ = new VirtualNetworkPeering("peering", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = hub.Name,
                RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = spoke.Id },
            });
            var first = new /*611*/PrivateEndpoint/**/("first", Args(hub, otherScope.Id));
            var second = new /*505*/PrivateEndpoint/**/("second", Args(spoke, scope.Id));
            _ = new /*601*/PrivateDnsZoneGroup/**/("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = second.Name,
                PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = new /*608*/PrivateZone/**/("ods", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.ods.opinsights.azure.com" }).Id } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.monitor.azure.com" });
            _ = new /*609*/VirtualNetworkLink/**/("link", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                PrivateZoneName = monitor.Name,
                RegistrationEnabled = false,
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = hub.Id },
            });

            VirtualNetwork Network(string name) => new(name, new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });

            PrivateEndpointArgs Args(VirtualNetwork network, Output<string> id) => new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = Output.Format($"{network.Id}/subnets/endpoints") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "monitor", PrivateLinkServiceId = id, GroupIds = { "azuremonitor" } } },
            };
            """;

    [Fact]
    public Task FiresByDefault() => V3(Regex.Replace(Program, $@"/\*{mark}\*/(?<type>\w+)/\*\*/", $"{{|AMPLS{mark}:${{type}}|}}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    [Fact]
    public Task SilentWhereDnsIsManagedElsewhere() => Configured("ampls_dns_managed_elsewhere = true", Program);
}

public sealed class AMPLS505DnsTests() : DnsManagedElsewhereTests("505");

public sealed class AMPLS601DnsTests() : DnsManagedElsewhereTests("601");

public sealed class AMPLS608DnsTests() : DnsManagedElsewhereTests("608");

public sealed class AMPLS609DnsTests() : DnsManagedElsewhereTests("609");

public sealed class AMPLS611DnsTests() : DnsManagedElsewhereTests("611");
