using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg", new() { Tags = { ["tier"] = Tier.Hub.ToString() } });
    foreach (var tier in new[] { Tier.Hub, Tier.Spoke })
    {
        _ = new PrivateLinkScope($"scope-{tier}".ToLowerInvariant(), new()
        {
            ResourceGroupName = group.Name,
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = ModeOf(tier), QueryAccessMode = tier == Tier.Hub ? "PrivateOnly" : "Open" },
        });
    }

    foreach (var tier in Enum.GetValues<Tier>())
    {
        _ = new ResourceGroup($"all-{(int)tier}");
    }

    static AccessMode ModeOf(Tier tier) => tier switch
    {
        Tier.Hub => AccessMode.PrivateOnly,
        Tier.Spoke => AccessMode.Open,
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };
});

internal enum Tier
{
    Hub = 1,
    Spoke = 2,
}
