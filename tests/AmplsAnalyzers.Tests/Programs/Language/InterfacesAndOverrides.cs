using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    Layer[] layers = [new Network(), new Monitoring("extra")];
    foreach (var layer in layers)
    {
        layer.Deploy();
    }
});

internal abstract class Layer
{
    protected virtual string Location => "westeurope";

    protected abstract string Name { get; }

    public void Deploy()
    {
        var group = new ResourceGroup(Name, new() { Location = Location });
        Extend(group);
    }

    protected virtual void Extend(ResourceGroup group)
    {
    }
}

internal sealed class Network : Layer
{
    protected override string Name => "network";
}

internal sealed class Monitoring(string extra) : Layer
{
    protected override string Name => "monitoring";

    protected override string Location => base.Location.Replace("west", "north");

    protected override void Extend(ResourceGroup group)
    {
        base.Extend(group);
        _ = new ResourceGroup(extra, new() { Tags = { ["beside"] = group.Name } });
    }
}
