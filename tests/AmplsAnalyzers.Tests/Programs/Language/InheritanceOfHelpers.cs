using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    new SpokeNetwork("orders", 1).Deploy();
    new SpokeNetwork("billing", 2).Deploy();
});

internal abstract class NetworkBase(string name)
{
    protected string Name { get; } = name;

    public virtual void Deploy() => Group = new ResourceGroup($"{Name}-{Suffix}");

    protected ResourceGroup Group { get; private set; } = null!;

    protected abstract string Suffix { get; }
}

internal sealed class SpokeNetwork(string name, int number) : NetworkBase(name)
{
    protected override string Suffix => $"spoke{number}";

    public override void Deploy()
    {
        base.Deploy();
        _ = new ResourceGroup($"{Name}-more", new() { Tags = { ["main"] = Group.Name } });
    }
}
