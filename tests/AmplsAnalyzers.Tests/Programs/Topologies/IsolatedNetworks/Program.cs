using Fabrikam;
using Pulumi;

// Networks that share nothing, DNS least of all. Production's two use one scope, each in its own access mode; the lab has a scope of its own.
return await Deployment.RunAsync(() =>
{
    var production = new Production();
    var lab = new Lab();

    return new Dictionary<string, object?>
    {
        ["shopTelemetry"] = production.ShopTelemetry.ConnectionString,
        ["labCollection"] = lab.Ingestion,
    };
});
