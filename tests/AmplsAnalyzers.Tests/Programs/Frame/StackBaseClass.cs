using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync<ProductionStack>();

internal abstract class StackBase : Stack
{
    protected StackBase(string environment)
    {
        Environment = environment;
        Group = new ResourceGroup($"rg-{environment}", new() { Tags = Tags });
    }

    protected string Environment { get; }

    protected ResourceGroup Group { get; }

    protected Dictionary<string, string> Tags => new() { ["environment"] = Environment };
}

internal sealed class ProductionStack : StackBase
{
    public ProductionStack()
        : base("prod")
        => _ = new Workspace($"log-{Environment}", new() { ResourceGroupName = Group.Name, Tags = Tags });
}
