using AmplsAnalyzers.Testing;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>One definition in each shape of the provider.</summary>
internal static class Definitions
{
    public const string Native = """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.OperationalInsights;

        namespace Contoso;

        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            Workspace Logs;
            Component Orders;
            DataCollectionEndpoint Agents;
            AzureMonitorWorkspace Metrics;
        }
        """;

    public const string V2 = """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.OperationalInsights;

        namespace Contoso;

        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            Workspace Logs;
            Component Orders;
            DataCollectionEndpoint Agents;
            AzureMonitorWorkspace Metrics;
        }
        """;

    public const string V2ApiVersion = """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.OperationalInsights;
        using PrivateLinkScope = Pulumi.AzureNative.Insights.V20210901.PrivateLinkScope;

        namespace Contoso;

        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            public PrivateLinkScope Scope { get; }
            Workspace Logs;
            Component Orders;
        }
        """;

    public const string LocalPackage = """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.OperationalInsights;
        using PrivateLinkScope = Pulumi.AzureNative_monitor_v20210701preview.Monitor.PrivateLinkScope;

        namespace Contoso;

        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            public PrivateLinkScope Scope { get; }
            Workspace Logs;
            Component Orders;
        }
        """;

    public const string Classic = """
        using AmplsAnalyzers;
        using Pulumi.Azure.AppInsights;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.OperationalInsights;

        namespace Contoso;

        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            AnalyticsWorkspace Logs;
            Insights Orders;
            DataCollectionEndpoint Agents;
            Workspace Metrics;
        }
        """;

    public static BuilderProgram In(string shape) => shape switch
    {
        nameof(Native) => BuilderProgram.Of(ProviderShape.V3, Native),
        nameof(V2) => BuilderProgram.Of(ProviderShape.V2, V2),
        nameof(V2ApiVersion) => BuilderProgram.Of(ProviderShape.V2, V2ApiVersion),
        nameof(LocalPackage) => BuilderProgram.Of(ProviderShape.V3.With(ProviderShape.LocalPackage), LocalPackage),
        nameof(Classic) => BuilderProgram.Of(ProviderShape.Classic, Classic),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "There is no such shape."),
    };
}
