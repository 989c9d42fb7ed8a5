using Contoso.Platform.Configuration;
using Contoso.Platform.Foundation;
using Contoso.Platform.Monitoring;
using Contoso.Platform.Networking;
using Pulumi;

return await Deployment.RunAsync(() =>
{
    var settings = CloudSettings.Load("staging");
    var tags = new InputMap<string> { ["system"] = settings.System, ["stage"] = settings.Stage };
    var foundation = new FoundationResources(settings, tags);
    var network = new NetworkResources(settings, foundation, tags);
    var catalog = new CatalogMonitoring("catalog", new CatalogMonitoringArgs(settings.Region, CatalogNames.For(settings), network, tags));

    return new Dictionary<string, object?>
    {
        ["resourceGroup"] = foundation.ResourceGroup.Name,
        ["workspace"] = catalog.LogAnalytics.Name,
        ["queryUrl"] = catalog.QueryUrl,
    };
});
