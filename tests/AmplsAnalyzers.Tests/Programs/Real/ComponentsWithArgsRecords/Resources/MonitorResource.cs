using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;

namespace Contoso.Components.Resources;

public sealed class MonitorResource : AzureResource<MonitorResource, MonitorResourceArgs>
{
    public MonitorResource(
        string name,
        MonitorResourceArgs args,
        ComponentResourceOptions? options = null)
        : base(name, args, options)
    {
        var workspaceName = $"{args.Application}-{ShortNames.Workspace}-{args.Region}-{args.Stage}";

        var workspace = new Workspace(
            workspaceName,
            new()
            {
                WorkspaceName = workspaceName,
                Location = args.Region,
                ResourceGroupName = args.Group.Name,
                RetentionInDays = args.Days,
                Sku = new WorkspaceSkuArgs
                {
                    Name = args.Sku,
                },
                PublicNetworkAccessForIngestion = args.IsPublic ? PublicNetworkAccessType.Enabled : PublicNetworkAccessType.Disabled,
                PublicNetworkAccessForQuery = args.IsPublic ? PublicNetworkAccessType.Enabled : PublicNetworkAccessType.Disabled,
                Tags = Tags,
            });

        WorkspaceId = workspace.Id;
        WorkspaceName = workspace.Name;

        RegisterOutputs();
    }

    public Output<string> WorkspaceId { get; set; }

    public Output<string> WorkspaceName { get; set; }
}
