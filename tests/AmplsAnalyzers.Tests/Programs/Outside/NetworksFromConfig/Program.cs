// Config: param:stage=dev
// Config: param:labels={"department":"operations"}
// Config: param:prefixes=["10.30.0.0/16"]
// Config: param:segments=[{"Name":"endpoints","Prefix":"10.30.1.0/24","Services":["Microsoft.Storage"],"Guards":[]},{"Name":"apps","Prefix":"10.30.2.0/24","Services":[],"Owner":"Microsoft.Web/serverFarms","Guards":[]}]
// Config: param:guards=[{"Segment":"apps","Rules":[{"Name":"https","Priority":100,"Groups":[]}]}]
// Config: param:zones=["privatelink.monitor.azure.com","privatelink.oms.opinsights.azure.com","privatelink.ods.opinsights.azure.com","privatelink.agentsvc.azure-automation.net","privatelink.blob.core.windows.net"]
// Config: param:workspaces=[{"Name":"log-one"},{"Name":"log-two","Access":"Disabled"}]
// Config: param:links=["log-one","log-two"]
using Pulumi;

internal class Program
{
    private static async Task Main()
    {
        await Deployment.RunAsync(() =>
        {
            var network = new NetworkPart();
            var zones = new ZonePart(network.NetworkId);
            var logs = new LogPart();
            _ = new ScopePart(network.SegmentIds, zones.Ids, logs.Ids);

            return new Dictionary<string, object?>
            {
                ["network"] = network.NetworkId,
            };
        });
    }
}
