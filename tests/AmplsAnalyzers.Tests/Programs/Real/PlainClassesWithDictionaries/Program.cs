using System.Collections.Immutable;
using Contoso.Plain;
using Pulumi;
using Pulumi.AzureNative.Resources;

internal static class Program
{
    private static Task<int> Main() => Pulumi.Deployment.RunAsync(() =>
    {
        const string environment = "dev";
        var tags = new Dictionary<string, string> { { "environment", environment }, { "department", "operations" } };
        var group = new ResourceGroup($"rg-ampls-{environment}", new ResourceGroupArgs { Tags = tags });
        var zones = new ZoneStack(group, tags).CreateZones(["privatelink.monitor.azure.com", "privatelink.ods.opinsights.azure.com"]);
        var network = new NetworkStack(group, tags);
        var subnetIds = network.Create("spoke", "10.5.0.0/16", new() { ["pe"] = "10.5.0.0/24", ["vm"] = "10.5.1.0/24" });
        network.LinkZones(zones.Keys);
        new ScopeStack(group, tags, privateIp: "10.5.0.10").Create(environment, subnetIds, zones.ToImmutableDictionary());
    });
}
