using AmplsAnalyzers.Testing;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>Programs around the definitions: a hub, a spoke, an isolated plant, and what belongs to the scope.</summary>
internal static class Programs
{
    /// <summary>A program in one of the shapes.</summary>
    /// <param name="shape">The definition's name.</param>
    /// <param name="chain">What the program does with <c>Scope</c>, the builder's class. See the frames for its variables.</param>
    public static BuilderProgram In(string shape, string chain)
    {
        var definition = Definitions.In(shape);
        var frame = shape switch
        {
            nameof(Definitions.Native) => Frame(NativeUsings, NativeMembers, chain),
            nameof(Definitions.V2) => Frame(V2Usings, V2Members, chain),
            nameof(Definitions.V2ApiVersion) => Frame(V2Usings.Replace("using Pulumi.AzureNative.Insights;", "using Component = Pulumi.AzureNative.Insights.Component;\nusing DataCollectionEndpoint = Pulumi.AzureNative.Insights.DataCollectionEndpoint;\nusing Pulumi.AzureNative.Insights.V20210901;", StringComparison.Ordinal), V2Members, chain),
            nameof(Definitions.LocalPackage) => Frame(NativeUsings.Replace("Pulumi.AzureNative.Monitor.AccessMode", "Pulumi.AzureNative_monitor_v20210701preview.Monitor.AccessMode", StringComparison.Ordinal), NativeMembers, chain),
            nameof(Definitions.Classic) => Frame(ClassicUsings, ClassicMembers, chain),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "There is no such shape."),
        };
        return definition with { Files = [.. definition.Files.Select(file => ("Definition.cs", file.Text)), ("Program.cs", frame)] };
    }

    /// <summary>The chain of the README, as far as the definition has members for it.</summary>
    public static string FullChain(string shape, string begin = """Scope.Build("monitoring", group)""", string mode = "AccessMode.Open", string end = ".ConnectTo(hub, hubSubnet).SharedWith(spoke)") => $"""
        {begin}
            .IngestionAccess({mode})
            .QueryAccess({mode})
            {Members(shape)}
            {end}
            .Create();
        """;

    /// <summary>The steps of the members.</summary>
    public static string Members(string shape)
        => shape is nameof(Definitions.V2ApiVersion) or nameof(Definitions.LocalPackage) ? ".Logs(logs).Orders(orders)" : ".Logs(logs).Orders(orders).Agents(agents).Metrics(metrics)";

    private const string NativeUsings = """
        using System;
        using System.Collections.Generic;
        using Pulumi;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.Resources;
        using AccessMode = Pulumi.AzureNative.Monitor.AccessMode;
        using Component = Pulumi.AzureNative.ApplicationInsights.Component;
        using Deployment = Pulumi.Deployment;
        using Inputs = Pulumi.AzureNative.Network.Inputs;
        using Monitor = Pulumi.AzureNative.Monitor;
        using Scope = Contoso.MonitoringScope;
        using Workspace = Pulumi.AzureNative.OperationalInsights.Workspace;
        using Zone = Pulumi.AzureNative.PrivateDns.PrivateZone;
        """;

    private const string V2Usings = """
        using System;
        using System.Collections.Generic;
        using Pulumi;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;
        using Inputs = Pulumi.AzureNative.Network.Inputs;
        using Pulumi.AzureNative.Insights;
        using AzureMonitorWorkspace = Pulumi.AzureNative.Monitor.AzureMonitorWorkspace;
        using Scope = Contoso.MonitoringScope;
        using Workspace = Pulumi.AzureNative.OperationalInsights.Workspace;
        using Zone = Pulumi.AzureNative.Network.PrivateZone;
        """;

    private const string ClassicUsings = """
        using System;
        using System.Collections.Generic;
        using Pulumi;
        using Pulumi.Azure.Core;
        using Pulumi.Azure.Network;
        using Pulumi.Azure.OperationalInsights;
        using AccessMode = Contoso.MonitoringScope.AccessMode;
        using Component = Pulumi.Azure.AppInsights.Insights;
        using Deployment = Pulumi.Deployment;
        using Monitor = Pulumi.Azure.Monitoring;
        using Scope = Contoso.MonitoringScope;
        using Zone = Pulumi.Azure.PrivateDns.Zone;
        """;

    private const string NativeMembers = """
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var orders = new Component("orders", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id });
            var agents = new Monitor.DataCollectionEndpoint("agents", new() { ResourceGroupName = group.Name });
            var metrics = new Monitor.AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });

            (VirtualNetwork, Subnet) Network(string name, string range)
            {
                var network = new VirtualNetwork(name, new()
                {
                    ResourceGroupName = group.Name,
                    Location = "westeurope",
                    AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { $"{range}.0.0/16" } },
                });
                return (network, new Subnet($"{name}-endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = $"{range}.1.0/26" }));
            }

            Zone ExistingZone(string name) => Zone.Get(name, $"/subscriptions/s/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/{name}");

            Zone NewZone(string name) => new(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" });
        """;

    private static readonly string V2Members = NativeMembers.Replace("Monitor.DataCollectionEndpoint", "DataCollectionEndpoint", StringComparison.Ordinal).Replace("Monitor.AzureMonitorWorkspace", "AzureMonitorWorkspace", StringComparison.Ordinal);

    private const string ClassicMembers = """
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var orders = new Component("orders", new() { ResourceGroupName = group.Name, ApplicationType = "web", WorkspaceId = logs.Id });
            var agents = new Monitor.DataCollectionEndpoint("agents", new() { ResourceGroupName = group.Name });
            var metrics = new Monitor.Workspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });

            (VirtualNetwork, Subnet) Network(string name, string range)
            {
                var network = new VirtualNetwork(name, new()
                {
                    ResourceGroupName = group.Name,
                    Location = "westeurope",
                    AddressSpaces = { $"{range}.0.0/16" },
                });
                return (network, new Subnet($"{name}-endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { $"{range}.1.0/26" } }));
            }

            Zone ExistingZone(string name) => Zone.Get(name, $"/subscriptions/s/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/{name}");

            Zone NewZone(string name) => new(name, new() { ResourceGroupName = group.Name, Name = name });
        """;

    private static string Frame(string usings, string members, string chain) => $$"""
        {{usings}}

        return await Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group", new() { Location = "westeurope" });
            var (hub, hubSubnet) = Network("hub", "10.1");
            var (spoke, spokeSubnet) = Network("spoke", "10.2");
            var (plant, plantSubnet) = Network("plant", "10.3");
        {{members}}

        {{chain}}
        });
        """;
}
