using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Providers;

/// <summary>
/// Inputs that an args constructor of Pulumi.AzureNative sets: the engine sees them as if the program had set them. The dry run doesn't see into a provider's assembly, so
/// they are data here. A test holds the list against the assemblies.
/// </summary>
internal static class ArgsDefaults
{
    private const string DiffersBetweenVersions = "?";

    private static readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> ByType = ProviderTable.Parse("""
        ApplicationInsights.ComponentArgs: ApplicationType="web" | FlowType="Bluefield" | IngestionMode="LogAnalytics" | PublicNetworkAccessForIngestion="Enabled"
        ApplicationInsights.ComponentArgs: PublicNetworkAccessForQuery="Enabled" | RequestSource="rest"
        Authorization.RoleAssignmentArgs: PrincipalType="User"
        ContainerService.Inputs.AgentPoolGatewayProfileArgs: PublicIPPrefixSize=31
        ContainerService.Inputs.AzureKeyVaultKmsArgs: KeyVaultNetworkAccess="Public"
        ContainerService.Inputs.ContainerServiceNetworkProfileArgs: DnsServiceIP="10.0.0.10" | NetworkPlugin=? | OutboundType="loadBalancer" | PodCidr="10.244.0.0/16"
        ContainerService.Inputs.ContainerServiceNetworkProfileArgs: ServiceCidr="10.0.0.0/16"
        ContainerService.Inputs.LocalDNSOverrideArgs: CacheDurationInSeconds=3600 | ForwardDestination="ClusterCoreDNS" | ForwardPolicy="Sequential" | MaxConcurrent=1000
        ContainerService.Inputs.LocalDNSOverrideArgs: Protocol="PreferUDP" | QueryLogging="Error" | ServeStale="Immediate" | ServeStaleDurationInSeconds=3600
        ContainerService.Inputs.LocalDNSProfileArgs: Mode="Preferred"
        ContainerService.Inputs.ManagedClusterBootstrapProfileArgs: ArtifactSource="Direct"
        ContainerService.Inputs.ManagedClusterLoadBalancerProfileArgs: AllocatedOutboundPorts=0 | BackendPoolType="NodeIPConfiguration" | IdleTimeoutInMinutes=30
        ContainerService.Inputs.ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs: Count=1 | CountIPv6=0
        ContainerService.Inputs.ManagedClusterManagedOutboundIPProfileArgs: Count=1
        ContainerService.Inputs.ManagedClusterNATGatewayProfileArgs: IdleTimeoutInMinutes=4
        ContainerService.Inputs.ManagedClusterNodeProvisioningProfileArgs: DefaultNodePools="Auto"
        ContainerService.Inputs.ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs: Enabled=false
        Dashboard.Inputs.SmtpArgs: Enabled=false
        Insights,Monitor.ActionGroupArgs: Enabled=true
        Insights,Monitor.Inputs.ArmRoleReceiverArgs: UseCommonAlertSchema=false
        Insights,Monitor.Inputs.AutomationRunbookReceiverArgs: UseCommonAlertSchema=false
        Insights,Monitor.Inputs.AzureFunctionReceiverArgs: UseCommonAlertSchema=false
        Insights,Monitor.Inputs.ConditionFailingPeriodsArgs: MinFailingPeriodsToAlert=1 | NumberOfEvaluationPeriods=1
        Insights,Monitor.Inputs.EventHubReceiverArgs: UseCommonAlertSchema=false
        Insights,Monitor.Inputs.LogicAppReceiverArgs: UseCommonAlertSchema=false
        Insights,Monitor.Inputs.WebhookReceiverArgs: UseAadAuth=false | UseCommonAlertSchema=false
        Insights.ComponentArgs: ApplicationType="web" | FlowType="Bluefield" | IngestionMode="LogAnalytics" | RequestSource="rest"
        Insights.Inputs.EmailReceiverArgs: UseCommonAlertSchema=false
        KeyVault.Inputs.VaultPropertiesArgs: EnableRbacAuthorization=false | EnableSoftDelete=true | EnabledForDeployment=? | EnabledForDiskEncryption=?
        KeyVault.Inputs.VaultPropertiesArgs: EnabledForTemplateDeployment=? | PublicNetworkAccess="enabled" | SoftDeleteRetentionInDays=90
        Monitor.Inputs.BatchProcessorArgs: BatchSize=8192 | Timeout=200
        Monitor.Inputs.ConcurrencyConfigurationArgs: BatchQueueSize=100 | WorkerCount=4
        Monitor.Inputs.JsonMapperDestinationFieldArgs: Destination="attributes"
        Monitor.Inputs.MicrosoftCommonEmailReceiverArgs: UseCommonAlertSchema=false
        Monitor.Inputs.SyslogReceiverArgs: Protocol="rfc3164"
        Monitor.Inputs.UdpReceiverArgs: Encoding="nop" | ReadQueueLength=1000
        Network.Inputs.SubnetArgs: PrivateEndpointNetworkPolicies="Disabled" | PrivateLinkServiceNetworkPolicies="Enabled"
        Network.SubnetArgs: PrivateEndpointNetworkPolicies="Disabled" | PrivateLinkServiceNetworkPolicies="Enabled"
        Network.VirtualNetworkArgs: EnableDdosProtection=false | EnableVmProtection=false
        Storage.Inputs.EncryptionArgs: KeySource="Microsoft.Storage"
        Storage.Inputs.NetworkRuleSetArgs: Bypass="AzureServices" | DefaultAction="Allow"
        Storage.Inputs.SasPolicyArgs: ExpirationAction="Log"
        Storage.Inputs.VirtualNetworkRuleArgs: Action="Allow"
        Web.AppServicePlanArgs: HyperV=? | IsXenon=? | PerSiteScaling=? | Reserved=? | ZoneRedundant=?
        Web.Inputs.DaprConfigArgs: Enabled=false
        Web.Inputs.SiteConfigArgs: Http20Enabled=true | LocalMySqlEnabled=false | NetFrameworkVersion="v4.6"
        Web.WebAppArgs: ClientAffinityEnabled=? | HyperV=false | IsXenon=false | Reserved=? | ScmSiteAlsoStopped=false
        """);

    /// <summary>The values that the constructor of the args type sets, by property.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> Of(INamedTypeSymbol type)
        => ByType.TryGetValue(ProviderTable.NameOf(type), out var defaults)
            ? defaults.Select(entry => new KeyValuePair<string, Value>(entry.Key, Read(entry.Value)))
            : Enumerable.Empty<KeyValuePair<string, Value>>();

    private static Value Read(string value) => value switch
    {
        DiffersBetweenVersions => new UnknownValue(UnknownReason.UnseenCode, origin: null),
        "true" => new ConstantValue(true, origin: null),
        "false" => new ConstantValue(false, origin: null),
        ['"', ..] => new ConstantValue(value.Trim('"'), origin: null),
        _ => new ConstantValue(int.Parse(value, CultureInfo.InvariantCulture), origin: null),
    };
}
