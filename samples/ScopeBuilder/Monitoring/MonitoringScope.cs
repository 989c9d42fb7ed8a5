using AmplsAnalyzers;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.OperationalInsights;

namespace Tidewater.Platform.Monitoring;

/// <summary>What Tidewater's private link scope holds. The builder for it is generated.</summary>
[PrivateLinkScopeBuilder]
internal partial class MonitoringScope
{
    Workspace Operations;
    Workspace Products;
    Component Shop;
    DataCollectionEndpoint Collection;
}
