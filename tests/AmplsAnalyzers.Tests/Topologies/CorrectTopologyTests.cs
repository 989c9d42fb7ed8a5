using System.Collections.Immutable;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Samples;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Topologies;

/// <summary>
/// The topologies of the documents with everything that belongs to them: <c>Programs/Topologies</c>. They are correct, so no rule may say anything; the programs also run
/// through the oracle.
/// </summary>
public sealed class CorrectTopologyTests
{
    /// <summary>The programs, and the modes in them that are open on purpose.</summary>
    public static TheoryData<string, string, int> Programs => new()
    {
        { "HubAndSpoke", nameof(ProviderShape.V3), 0 },
        { "HubAndSpoke", nameof(ProviderShape.V2), 0 },
        { "HubAndSpoke", nameof(ProviderShape.LocalPackage), 0 },
        { "HubAndSpoke", nameof(ProviderShape.Classic), 0 },
        { "PeeredNetworks", nameof(ProviderShape.V3), 1 },
        { "PeeredNetworks", nameof(ProviderShape.V2), 1 },
        { "PeeredNetworks", nameof(ProviderShape.LocalPackage), 1 },
        { "PeeredNetworks", nameof(ProviderShape.Classic), 1 },
        { "IsolatedNetworks", nameof(ProviderShape.V3), 3 },
        { "IsolatedNetworks", nameof(ProviderShape.V2), 3 },
        { "IsolatedNetworks", nameof(ProviderShape.LocalPackage), 3 },
        { "IsolatedNetworks", nameof(ProviderShape.Classic), 2 },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Has_no_diagnostics(string topology, string shape, int _)
    {
        var program = Load(topology, shape);

        Assert.Empty(program.CompilerMessages);
        Assert.Empty(await program.AnalyzeAsync(new AmplsAnalyzer()));
        await program.VerifyAllWaysAsync<AmplsAnalyzer>();
    }

    /// <summary>With every rule on, open modes are all that is left to say. Nothing is unknown, either: AMPLS001 is on as well.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Has_open_modes_alone_with_all_rules_on(string topology, string shape, int openModes)
    {
        var program = Load(topology, shape) with
        {
            Severities = RuleCatalogue.All.ToImmutableDictionary(rule => rule.Descriptor.Id, _ => ReportDiagnostic.Warn, StringComparer.Ordinal),
        };

        Assert.Equal(Enumerable.Repeat("AMPLS106", openModes), (await program.AnalyzeAsync(new AmplsAnalyzer())).Select(diagnostic => diagnostic.Id));
    }

    /// <summary>Silence may also mean blindness: each of these changes is one mistake, and is seen as one, or as all that follows from it.</summary>
    [Theory]
    [InlineData("HubAndSpoke", "PlatformStack.cs", "scope.Link(\"collection\", collection.Endpoint.Id);", "", "AMPLS302")]
    [InlineData("HubAndSpoke", "PlatformStack.cs", "scope.Link(\"metrics\", metrics.Workspace.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId));", "", "AMPLS416")]
    [InlineData("HubAndSpoke", "PlatformStack.cs", "settings => settings.DataCollectionEndpointResourceId", "settings => settings.DataCollectionRuleResourceId", "AMPLS201")]
    [InlineData("HubAndSpoke", "PlatformStack.cs", "foreach (var (name, component) in telemetry.Components)", "foreach (var (name, component) in telemetry.Components.Take(2))", "AMPLS302")]
    [InlineData("HubAndSpoke", "PlatformStack.cs", "foreach (var workspace in logs.All)", "foreach (var workspace in logs.All.Skip(1))", "AMPLS302")]
    [InlineData("HubAndSpoke", "PlatformStack.cs", "foreach (var workspace in logs.All)", "foreach (var workspace in logs.All.Take(2))", "AMPLS302")]
    [InlineData("HubAndSpoke", "Monitoring/Metrics.cs", "(\"metrics\", Workspace.Id, \"prometheusMetrics\"),", "", "AMPLS707")]
    [InlineData("HubAndSpoke", "Monitoring/Metrics.cs", "(\"logs\", scope.Id, \"azuremonitor\")", "(\"logs\", scope.Id, \"azureMonitorMetrics\")", "AMPLS708")]
    [InlineData("HubAndSpoke", "Monitoring/Metrics.cs", "Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = \"Standard\" }", "Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = \"Essential\" }", "AMPLS708")]
    [InlineData("HubAndSpoke", "Monitoring/Metrics.cs", "GroupIds = { \"prometheusMetrics\" } },", "GroupIds = { \"azuremonitor\" } },", "AMPLS503")]
    [InlineData("HubAndSpoke", "Monitoring/Metrics.cs", "privatelink.{Company.Region}.prometheus", "privatelink.northeurope.prometheus", "AMPLS612")]
    [InlineData("HubAndSpoke", "Monitoring/Metrics.cs", "DataCollectionEndpointId = collection.Endpoint.Id,", "", "AMPLS407")]
    [InlineData("HubAndSpoke", "Monitoring/Collection.cs", "AssociationName = \"configurationAccessEndpoint\",", "", "AMPLS401")]
    [InlineData("HubAndSpoke", "Monitoring/Collection.cs", "PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled", "PublicNetworkAccess = KnownPublicNetworkAccessOptions.Enabled", "AMPLS306")]
    [InlineData("HubAndSpoke", "Monitoring/Telemetry.cs", "PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,", "", "AMPLS301")]
    [InlineData("HubAndSpoke", "Monitoring/LogPlatform.cs", "PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,", "", "AMPLS301")]
    [InlineData("HubAndSpoke", "Monitoring/LogPlatform.cs", "Identity = new IdentityArgs { Type = IdentityType.SystemAssigned },", "", "AMPLS705")]
    [InlineData("HubAndSpoke", "Workloads/Storage.cs", "Bypass = \"AzureServices, Logging, Metrics\"", "Bypass = \"Logging, Metrics\"", "AMPLS703")]
    [InlineData("HubAndSpoke", "Workloads/Storage.cs", "new[] { \"Query\", \"Alerts\" }", "new[] { \"Query\", \"CustomLogs\" }", "AMPLS704")]
    [InlineData("HubAndSpoke", "Workloads/Storage.cs", "foreach (var (service, component) in telemetry.Components)", "foreach (var (service, component) in telemetry.Components.Skip(1))", "AMPLS701")]
    [InlineData("HubAndSpoke", "Monitoring/MonitoringScope.cs", "Location = \"Global\"", "Location = group.Location", "AMPLS101")]
    [InlineData("HubAndSpoke", "Monitoring/ScopeConnection.cs", "[\"oms\"] = \"privatelink.oms.opinsights.azure.com\",", "", "AMPLS601")]
    [InlineData("HubAndSpoke", "Monitoring/ScopeConnection.cs", "\"privatelink.oms.opinsights.azure.com\"", "\"privatelink.oms.opinsights.azure.us\"", "AMPLS604")]
    [InlineData("HubAndSpoke", "Monitoring/ScopeConnection.cs", "\"privatelink.oms.opinsights.azure.com\"", "\"privatelink.oms.opinsight.azure.com\"", "AMPLS602")]
    [InlineData("HubAndSpoke", "Monitoring/ScopeConnection.cs", "PrivateZoneName = zoneName,", "", "AMPLS603")]
    [InlineData("HubAndSpoke", "Monitoring/ScopeConnection.cs", "Name = key, PrivateDnsZoneId", "PrivateDnsZoneId", "AMPLS607")]
    [InlineData("HubAndSpoke", "PlatformStack.cs", "Network = hub.Network,", "Network = front.Network,", "AMPLS608")]
    [InlineData("HubAndSpoke", "Monitoring/Alerts.cs", "Query = \"Syslog | summarize", "Query = \"externaldata(a:string)[@'https://x'] | summarize", "AMPLS710")]
    [InlineData("PeeredNetworks", "Program.cs", "var members = workspaces.Select(pair => ($\"log-{pair.Key}\", pair.Value.Id))", "var members = workspaces.Take(1).Select(pair => ($\"log-{pair.Key}\", pair.Value.Id))", "AMPLS302")]
    [InlineData("PeeredNetworks", "Program.cs", "DataCollectionEndpointId = endpoints[region].Id,", "DataCollectionEndpointId = endpoints[Places.North.Region].Id,", "AMPLS406")]
    [InlineData("PeeredNetworks", "Program.cs", "ResourceUri = machine.Id, DataCollectionEndpointId = endpoints[region].Id", "ResourceUri = machine.Id, DataCollectionEndpointId = endpoints[Places.North.Region].Id", "AMPLS405")]
    [InlineData("PeeredNetworks", "Program.cs", "PublicNetworkAccessForQuery = PublicNetworkAccessType.Enabled", "PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled", "AMPLS303 AMPLS304")]
    [InlineData("PeeredNetworks", "MonitorZones.cs", "foreach (var reader in readers)", "foreach (var reader in readers.Skip(1))", "AMPLS608")]
    [InlineData("IsolatedNetworks", "Production.cs", "private const string SecondConnection = \"vnet2-monitor.3b0f1c6e-5f0e-4d67-8a53-2f6f3f1f7c11\";", "private const string SecondConnection = \"monitor\";", "AMPLS109")]
    [InlineData("IsolatedNetworks", "Production.cs", "var second = Link(\"component2\", ShopTelemetry.Id, first);", "var second = Link(\"component2\", ShopTelemetry.Id);", "AMPLS205")]
    [InlineData("IsolatedNetworks", "Production.cs", "Component(\"component3\", Workspace(\"workspace3\", isPublic: true), isPublic: true)", "Component(\"component3\", Workspace(\"workspace3\", isPublic: true), isPublic: false)", "AMPLS302")]
    [InlineData("IsolatedNetworks", "Lab.cs", "DataCollectionEndpointId = endpoint.Id,", "", "AMPLS410")]
    [InlineData("IsolatedNetworks", "Lab.cs", "[\"workspace\"] = workspace.Id, [\"endpoint\"] = endpoint.Id", "[\"workspace\"] = workspace.Id", "AMPLS302")]
    [InlineData("IsolatedNetworks", "Lab.cs", "[\"workspace\"] = workspace.Id, [\"endpoint\"] = endpoint.Id", "[\"endpoint\"] = endpoint.Id", "AMPLS302")]
    public async Task Mistake_is_seen(string topology, string file, string passage, string replacement, string rules)
    {
        var broken = Load(topology, nameof(ProviderShape.V3)).With(file, passage, replacement);

        Assert.Empty(broken.CompilerMessages);
        var reported = (await broken.AnalyzeAsync(new AmplsAnalyzer())).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal);
        Assert.Equal(rules.Split(' '), reported.Order(StringComparer.Ordinal));
    }

    private static Sample Load(string topology, string shape) => shape switch
    {
        nameof(ProviderShape.Classic) => Sample.LoadFrom($"Programs/Topologies/{topology}Classic") with { Shape = ProviderShape.Classic },
        nameof(ProviderShape.V2) => Sample.LoadFrom($"Programs/Topologies/{topology}").InV2(),
        nameof(ProviderShape.LocalPackage) => Sample.LoadFrom($"Programs/Topologies/{topology}").InLocalPackage(topology switch
        {
            "HubAndSpoke" => "Monitoring/MonitoringScope.cs",
            "PeeredNetworks" => "Scope.cs",
            _ => "Production.cs",
        }),
        _ => Sample.LoadFrom($"Programs/Topologies/{topology}"),
    };
}
