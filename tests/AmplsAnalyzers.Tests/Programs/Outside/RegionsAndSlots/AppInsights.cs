using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;

namespace Shop;

public class AppInsights : ComponentResource
{
    public AppInsights(string name, Input<string> groupName, Input<string> workspaceId, ComponentResourceOptions? options = null)
        : base("shop:monitoring:AppInsights", name, options)
    {
        var component = new Component($"{name}-insights", new ComponentArgs
        {
            ResourceGroupName = groupName,
            WorkspaceResourceId = workspaceId,
            ApplicationType = "web",
            Kind = "web",
        }, new CustomResourceOptions { Parent = this });
        ConnectionString = component.ConnectionString;
        RegisterOutputs();
    }

    [Output]
    public Output<string> ConnectionString { get; private set; }
}
