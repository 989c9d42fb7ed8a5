using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    IEnumerable<IDeployable> parts = [new Network("hub"), new Logs()];
    foreach (var part in parts.OrderBy(part => part.Order))
    {
        part.Deploy();
    }
});

internal interface IDeployable
{
    int Order { get; }

    void Deploy();

    string Prefix => "default";
}

internal sealed record Network(string Name) : IDeployable
{
    public int Order => 2;

    public void Deploy() => _ = new ResourceGroup(Name, new() { Tags = { ["prefix"] = ((IDeployable)this).Prefix } });
}

internal sealed class Logs : IDeployable
{
    int IDeployable.Order => 1;

    public string Prefix => "logs";

    public void Deploy() => _ = new ResourceGroup(Prefix);
}
