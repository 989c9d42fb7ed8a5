using Contoso.Zones;
using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    string env = "prod";
    var tags = new InputMap<string> { { "Environment", env } };
    var rg = new ResourceGroup("rg-dns", new ResourceGroupArgs { ResourceGroupName = $"rg-dns-{env}-01", Tags = tags });
    var settings = NetworkSettings.For(env);
    var vnets = new VnetStack(rg, tags).VnetCreation(settings);
    var zones = new PdnszStack().PdnszCreation(rg, vnets, settings.Zones);
    var account = new StStack(rg, tags, env).StCreation("blob", "table", "queue");
    new StStack(rg, tags, env).EndpointCreation(account, vnets, zones, "blob", "queue");
});
