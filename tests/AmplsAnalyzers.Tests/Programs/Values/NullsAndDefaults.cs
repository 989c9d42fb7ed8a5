using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg", args: null);
    Create("defaults");
    Create("named", retention: 60, location: "westeurope");
    Create("tags", tags: new() { ["a"] = "b" });

    Workspace Create(string name, string? location = null, int retention = 30, Dictionary<string, string>? tags = null) => new(name, new()
    {
        ResourceGroupName = group.Name,
        Location = location ?? "northeurope",
        WorkspaceName = location!,
        RetentionInDays = retention,
        Tags = tags ?? [],
        PublicNetworkAccessForQuery = default!,
        Sku = null!,
        ForceCmkForQuery = tags?.ContainsKey("a") ?? false,
    });
});
