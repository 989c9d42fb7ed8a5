using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var builder = new Builder();
    builder.Built = group => _ = new ResourceGroup("listener", new() { Tags = { ["heard"] = group.Name } });
    builder.Build("built");
    Action<string>? none = null;
    none?.Invoke("never");
});

internal sealed class Builder
{
    public Action<ResourceGroup>? Built { get; set; }

    public void Build(string name) => Built?.Invoke(new ResourceGroup(name));
}
