using Contoso.Platform.Configuration;
using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Contoso.Platform.Foundation;

internal sealed class FoundationResources
{
    public FoundationResources(CloudSettings settings, InputMap<string> tags)
    {
        ResourceGroup = new ResourceGroup("resource-group", new ResourceGroupArgs
        {
            ResourceGroupName = $"rg-{settings.System}-{settings.Stage}",
            Location = settings.Region,
            Tags = tags,
        });

        AuditWorkspace = new Workspace("audit-workspace", new WorkspaceArgs
        {
            ResourceGroupName = ResourceGroup.Name,
            Location = ResourceGroup.Location,
            RetentionInDays = settings.Stage == "production" ? 365 : 30,
            Tags = tags,
        });
    }

    public ResourceGroup ResourceGroup { get; }

    public Workspace AuditWorkspace { get; }
}
