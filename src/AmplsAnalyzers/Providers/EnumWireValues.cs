using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Providers;

/// <summary>
/// The text that a member of an enum structure of Pulumi.AzureNative stands for. It is the member's name, but for those listed here: the text itself is in the provider's
/// code, where a compiler doesn't look. A test holds the list against the assemblies.
/// </summary>
internal static class EnumWireValues
{
    private const string DiffersBetweenVersions = "?";

    private static readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> Exceptions = ProviderTable.Parse("""
        ApplicationInsights,Dashboard,Insights,Monitor,OperationalInsights.ManagedServiceIdentityType: SystemAssigned_UserAssigned=SystemAssigned,UserAssigned
        ApplicationInsights,Insights.ApplicationType: ~
        ApplicationInsights,Insights.RequestSource: ~
        ApplicationInsights,Insights.WorkbookSharedTypeKind: ~
        Automation,Compute,Resources.ResourceIdentityType: SystemAssigned_UserAssigned=SystemAssigned, UserAssigned
        Automation.EncryptionKeySourceType: Microsoft_Automation=Microsoft.Automation | Microsoft_Keyvault=Microsoft.Keyvault
        Compute.ComponentName: Microsoft_Windows_Shell_Setup=Microsoft-Windows-Shell-Setup
        Compute.ComponentNames: Microsoft_Windows_Shell_Setup=Microsoft-Windows-Shell-Setup
        Compute.NetworkApiVersion: NetworkApiVersion_2020_11_01=2020-11-01 | NetworkApiVersion_2022_11_01=2022-11-01
        Compute.VirtualMachineSizeTypes: Standard_DS13_2_v2=Standard_DS13-2_v2 | Standard_DS13_4_v2=Standard_DS13-4_v2 | Standard_DS14_4_v2=Standard_DS14-4_v2
        Compute.VirtualMachineSizeTypes: Standard_DS14_8_v2=Standard_DS14-8_v2 | Standard_E32_16_v3=Standard_E32-16_v3 | Standard_E32_8s_v3=Standard_E32-8s_v3
        Compute.VirtualMachineSizeTypes: Standard_E64_16s_v3=Standard_E64-16s_v3 | Standard_E64_32s_v3=Standard_E64-32s_v3 | Standard_GS4_4=Standard_GS4-4
        Compute.VirtualMachineSizeTypes: Standard_GS4_8=Standard_GS4-8 | Standard_GS5_16=Standard_GS5-16 | Standard_GS5_8=Standard_GS5-8 | Standard_M128_32ms=Standard_M128-32ms
        Compute.VirtualMachineSizeTypes: Standard_M128_64ms=Standard_M128-64ms | Standard_M64_16ms=Standard_M64-16ms | Standard_M64_32ms=Standard_M64-32ms
        ContainerService.Expander: ~ | Least_waste=least-waste | Most_pods=most-pods
        ContainerService.LoadBalancerSku: ~
        ContainerService.NetworkDataplane: ~
        ContainerService.NetworkMode: ~
        ContainerService.NetworkPlugin: ~
        ContainerService.NetworkPluginMode: ~
        ContainerService.NetworkPolicy: ~
        ContainerService.OutboundType: ~
        ContainerService.UpgradeChannel: ~ | Node_image=node-image
        Insights,Monitor.KnownColumnDefinitionType: ~
        Insights,Monitor.KnownDataFlowStreams: Microsoft_Event=Microsoft-Event | Microsoft_InsightsMetrics=Microsoft-InsightsMetrics | Microsoft_Perf=Microsoft-Perf
        Insights,Monitor.KnownDataFlowStreams: Microsoft_Syslog=Microsoft-Syslog | Microsoft_WindowsEvent=Microsoft-WindowsEvent
        Insights,Monitor.KnownExtensionDataSourceStreams: Microsoft_Event=Microsoft-Event | Microsoft_InsightsMetrics=Microsoft-InsightsMetrics | Microsoft_Perf=Microsoft-Perf
        Insights,Monitor.KnownExtensionDataSourceStreams: Microsoft_Syslog=Microsoft-Syslog | Microsoft_WindowsEvent=Microsoft-WindowsEvent
        Insights,Monitor.KnownLogFileTextSettingsRecordStartTimestampFormat: DdMMyy_HH_mm_ss=ddMMyy HH:mm:ss | Dd_MMM_yyyy_HH_mm_ss_zzz=dd/MMM/yyyy:HH:mm:ss zzz
        Insights,Monitor.KnownLogFileTextSettingsRecordStartTimestampFormat: ISO_8601=ISO 8601 | MMM_d_hh_mm_ss=MMM d hh:mm:ss | M_D_YYYY_HH_MM_SS_AM_PM=M/D/YYYY HH:MM:SS AM/PM
        Insights,Monitor.KnownLogFileTextSettingsRecordStartTimestampFormat: Mon_DD_YYYY_HH_MM_SS=Mon DD, YYYY HH:MM:SS | YYYY_MM_DD_HH_MM_SS=YYYY-MM-DD HH:MM:SS
        Insights,Monitor.KnownLogFileTextSettingsRecordStartTimestampFormat: YyMMdd_HH_mm_ss=yyMMdd HH:mm:ss | Yyyy_MM_ddTHH_mm_ssK=yyyy-MM-ddTHH:mm:ssK
        Insights,Monitor.KnownLogFilesDataSourceFormat: ~
        Insights,Monitor.KnownPerfCounterDataSourceStreams: Microsoft_InsightsMetrics=Microsoft-InsightsMetrics | Microsoft_Perf=Microsoft-Perf
        Insights,Monitor.KnownPrometheusForwarderDataSourceStreams: Microsoft_PrometheusMetrics=Microsoft-PrometheusMetrics
        Insights,Monitor.KnownSyslogDataSourceFacilityNames: ~ | Asterisk=*
        Insights,Monitor.KnownSyslogDataSourceLogLevels: Asterisk=*
        Insights,Monitor.KnownSyslogDataSourceStreams: Microsoft_Syslog=Microsoft-Syslog
        Insights,Monitor.KnownWindowsEventLogDataSourceStreams: Microsoft_Event=Microsoft-Event | Microsoft_WindowsEvent=Microsoft-WindowsEvent
        Insights.ConditionOperator: EqualsValue=Equals
        KeyVault.CertificatePermissions: ~
        KeyVault.CreateMode: ~
        KeyVault.KeyPermissions: ~
        KeyVault.SecretPermissions: ~
        KeyVault.SkuName: ~
        KeyVault.StoragePermissions: ~
        Monitor.ConditionOperator: ~ | Equal=eq | GreaterThan=gt | GreaterThanOrEqual=gte | LessThan=lt | LessThanOrEqual=lte | NotContains=notcontains | NotEqual=ne
        Monitor.ConditionOperator: NotIn=notin | NotStartsWith=notstartswith | StartsWith=startswith
        Monitor.JsonMapperElement: ~
        Monitor.PipelineType: Logs=?
        Monitor.StreamEncodingType: ~ | Utf_16be=utf-16be | Utf_16le=utf-16le | Utf_8=utf-8
        Monitor.SyslogProtocol: ~
        Network.SecurityRuleProtocol: Asterisk=*
        OperationalInsights.ColumnDataTypeHintEnum: ~
        OperationalInsights.ColumnTypeEnum: ~
        Storage.IdentityType: SystemAssigned_UserAssigned=SystemAssigned,UserAssigned
        Storage.KeySource: Microsoft_Keyvault=Microsoft.Keyvault | Microsoft_Storage=Microsoft.Storage
        Web.DaprLogLevel: ~
        Web.FunctionsDeploymentStorageType: ~
        Web.ManagedServiceIdentityType: SystemAssigned_UserAssigned=SystemAssigned, UserAssigned
        Web.RuntimeName: ~ | Dotnet_isolated=dotnet-isolated
        Web.SupportedTlsVersions: SupportedTlsVersions_1_0=1.0 | SupportedTlsVersions_1_1=1.1 | SupportedTlsVersions_1_2=1.2 | SupportedTlsVersions_1_3=1.3
        """);

    /// <summary>The text; null if it isn't the same in every version of the provider.</summary>
    public static string? Find(INamedTypeSymbol type, string member)
    {
        if (!Exceptions.TryGetValue(ProviderTable.NameOf(type), out var values))
        {
            return member;
        }

        var text = values.TryGetValue(member, out var value) ? value
            : values.ContainsKey(ProviderTable.CamelCase) ? char.ToLowerInvariant(member[0]) + member.Substring(1)
            : member;
        return text == DiffersBetweenVersions ? null : text;
    }
}
