using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var plan = new Plan { Name = "logs", Regions = ["weu", "neu"], Retention = { ["weu"] = 90 } };
    foreach (var region in plan.Regions)
    {
        var group = new ResourceGroup($"rg-{plan.Name}-{region}");
        _ = new Workspace($"log-{region}", new() { ResourceGroupName = group.Name, RetentionInDays = plan.RetentionOf(region) });
    }
});

internal sealed class Plan
{
    public required string Name { get; init; }

    public IReadOnlyList<string> Regions { get; init; } = [];

    public Dictionary<string, int> Retention { get; } = [];

    public int RetentionOf(string region) => Retention.TryGetValue(region, out var days) ? days : Default;

    private static int Default => 30;
}
