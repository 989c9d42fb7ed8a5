using Pulumi;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var count = 0;
    PrivateZone Zone(string name)
    {
        count++;
        return new PrivateZone($"zone-{count}", new() { ResourceGroupName = group.Name, PrivateZoneName = Qualified(), Location = "global" });

        string Qualified() => $"privatelink.{name}";
    }

    var first = Zone("monitor.azure.com");
    var second = Zone("agentsvc.azure-automation.net");
    Func<string, Output<string>> nameOf = suffix => Output.Format($"{first.Name}-{suffix}-{count}");
    _ = new ResourceGroup("tagged", new() { Tags = { ["first"] = nameOf("a"), ["second"] = second.Name, ["count"] = count.ToString() } });
});
