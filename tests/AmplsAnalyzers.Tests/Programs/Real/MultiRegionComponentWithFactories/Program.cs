using Examples.Regions;
using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("regions-rg");
    var app = new RegionalApp("regions", new RegionalAppArgs
    {
        ResourceGroup = group,
        Locations = ["westeurope", "North Europe", "uksouth"],
        Factory = global => regional =>
        {
            var logs = regional.Workspace(retention: regional.IsPrimary ? 90 : 30);
            return new RegionalResult(logs.Id, Output.Format($"{global.Scope.Name}/{logs.Name}"));
        },
    });
    return new Dictionary<string, object?> { ["names"] = app.Names };
});
