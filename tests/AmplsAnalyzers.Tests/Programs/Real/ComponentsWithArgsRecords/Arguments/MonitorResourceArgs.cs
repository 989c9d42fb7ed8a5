using Pulumi.AzureNative.OperationalInsights;

namespace Contoso.Components.Arguments;

[ExcludeFromCodeCoverage]
public record MonitorResourceArgs : AzureResourceArgs
{
    public int Days { get; init; } = 30;

    public WorkspaceSkuNameEnum Sku { get; init; } = WorkspaceSkuNameEnum.PerGB2018;

    public bool IsPublic { get; init; }
}
