using Pulumi.AzureNative.ApplicationInsights;

namespace Contoso.Components.Resources;

public sealed class InsightsResource : AzureResource<InsightsResource, InsightsResourceArgs>
{
    public InsightsResource(
        string name,
        InsightsResourceArgs args,
        ComponentResourceOptions? options = null)
        : base(name, args, options)
    {
        var insightsName = $"{args.Application}-{ShortNames.Insights}-{args.Region}-{args.Stage}";

        var insights = new Component(
            insightsName,
            new()
            {
                ResourceName = insightsName,
                ApplicationType = ApplicationType.Web,
                Kind = "web",
                Location = args.Region,
                ResourceGroupName = args.Group.Name,
                SamplingPercentage = args.Sampling ?? 100,
                WorkspaceResourceId = args.Monitor.WorkspaceId,
                PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,
                PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,
                Tags = Tags,
            },
            new CustomResourceOptions { Parent = this });

        InsightsId = insights.Id;
        ConnectionString = insights.ConnectionString;

        RegisterOutputs();
    }

    public Output<string> InsightsId { get; }

    public Output<string> ConnectionString { get; }
}
