using Pulumi;
using Pulumi.AzureNative.Resources;
using Provider = Pulumi.AzureNative.Provider;

return await Pulumi.Deployment.RunAsync(() =>
{
    var hub = new Provider("hub", new() { SubscriptionId = "1" });
    var spoke = new Provider("spoke", new() { SubscriptionId = "2" });
    foreach (var (name, provider) in new[] { ("hub-part", hub), ("spoke-part", spoke) })
    {
        _ = new Part(name, new ComponentResourceOptions { Provider = provider });
    }
});

internal sealed class Part(string name, ComponentResourceOptions options) : ComponentResource("contoso:index:Part", name, options)
{
    private readonly ResourceGroup _group = new($"{name}-rg", new() { Tags = { ["part"] = name } });

    public Output<string> GroupName => _group.Name;
}
