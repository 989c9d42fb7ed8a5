using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>A correct program with all that belongs to a scope, in one of many spellings.</summary>
/// <param name="Shape">The provider.</param>
/// <param name="Frame">What the statements are in.</param>
/// <param name="Form">How they are written.</param>
internal sealed record CorrectProgram(ProviderShape Shape, Frame Frame, Form Form)
{
    public string Write()
    {
        var statements = ((BlockSyntax)SyntaxFactory.ParseStatement($"{{\n{(Shape == ProviderShape.Classic ? Classic : Shape == ProviderShape.V2 ? V2 : V3)}\n}}")).Statements
            .SelectMany(Spell)
            .Select(statement => statement.NormalizeWhitespace(eol: "\n").ToFullString());
        var body = string.Join("\n", statements);
        return $"{(Shape == ProviderShape.Classic ? ClassicUsings : Shape == ProviderShape.V2 ? V2Usings : V3Usings)}\n{InFrame(Frame, body)}";
    }

    public override string ToString() => $"{Shape} {Frame} {Form}";

    private const string V3Usings = """
        using Pulumi;
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.PrivateDns;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        """;

    private const string V2Usings = """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        """;

    private const string ClassicUsings = """
        using Pulumi;
        using Pulumi.Azure.AppInsights;
        using Pulumi.Azure.Core;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.Network;
        using Pulumi.Azure.OperationalInsights;
        using Pulumi.Azure.PrivateDns;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;

        """;

    private const string V3 = """
        var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = "westeurope", AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
        var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/27" });
        var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" } });
        var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
        var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ApplicationType = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
        var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "Disabled" } });
        var logsLink = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        var shopLink = new PrivateLinkScopedResource("shop-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id }, new() { DependsOn = { logsLink } });
        var accessLink = new PrivateLinkScopedResource("access-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = access.Id }, new() { DependsOn = { shopLink } });
        var rule = new DataCollectionRule("rule", new() { ResourceGroupName = group.Name, Location = "westeurope", DataCollectionEndpointId = access.Id, Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } } } });
        var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
        var metricsLink = new PrivateLinkScopedResource("metrics-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId) }, new() { DependsOn = { accessLink } });
        var queries = new PrivateEndpoint("queries", new() { ResourceGroupName = group.Name, Location = "westeurope", Subnet = new Inputs.SubnetArgs { Id = subnet.Id }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } } });
        var endpoint = new PrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "westeurope", Subnet = new Inputs.SubnetArgs { Id = subnet.Id }, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } } }, new() { DependsOn = { metricsLink } });
        var zoneNames = new[] { "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net" };
        var zoneConfigs = new InputList<Inputs.PrivateDnsZoneConfigArgs>();
        foreach (var zoneName in zoneNames)
        {
            var zone = new PrivateZone(zoneName, new() { ResourceGroupName = group.Name, PrivateZoneName = zoneName, Location = "global" });
            var link = new VirtualNetworkLink($"{zoneName}-link", new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, Location = "global", RegistrationEnabled = false, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            zoneConfigs.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = zoneName.Replace('.', '-'), PrivateDnsZoneId = zone.Id });
        }

        var zoneGroup = new PrivateDnsZoneGroup("endpoint-zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = zoneConfigs });
        var account = new Pulumi.AzureNative.Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Kind = "StorageV2", Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Pulumi.AzureNative.Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Pulumi.AzureNative.Storage.DefaultAction.Deny, Bypass = "AzureServices" } });
        var storage = new LinkedStorageAccount("storage", new() { ResourceGroupName = group.Name, WorkspaceName = logs.Name, DataSourceType = "Ingestion", StorageAccountIds = account.Id });
        var association = new DataCollectionRuleAssociation("association", new() { AssociationName = "configurationAccessEndpoint", ResourceUri = config.Require("machine"), DataCollectionEndpointId = access.Id });
        """;

    private static string V2 { get; } = V3.Replace("Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs", "Inputs.SubResourceArgs", StringComparison.Ordinal);

    private const string Classic = """
        var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = "westeurope", AddressSpaces = { "10.0.0.0/16" } });
        var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/27" } });
        var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" });
        var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name, InternetIngestionEnabled = false, InternetQueryEnabled = false });
        var shop = new Insights("shop", new() { ResourceGroupName = group.Name, ApplicationType = "web", WorkspaceId = logs.Id, InternetIngestionEnabled = false, InternetQueryEnabled = false });
        var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name, PublicNetworkAccessEnabled = false });
        var logsLink = new PrivateLinkScopedService("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        var shopLink = new PrivateLinkScopedService("shop-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id }, new() { DependsOn = { logsLink } });
        var accessLink = new PrivateLinkScopedService("access-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = access.Id }, new() { DependsOn = { shopLink } });
        var zoneNames = new[] { "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net" };
        var zoneIds = new InputList<string>();
        foreach (var zoneName in zoneNames)
        {
            var zone = new Zone(zoneName, new() { ResourceGroupName = group.Name, Name = zoneName });
            var link = new ZoneVirtualNetworkLink($"{zoneName}-link", new() { ResourceGroupName = group.Name, PrivateDnsZoneName = zone.Name, VirtualNetworkId = network.Id });
            zoneIds.Add(zone.Id);
        }

        var endpoint = new Endpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "westeurope", SubnetId = subnet.Id, PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } }, PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "azuremonitor", PrivateDnsZoneIds = zoneIds } }, new() { DependsOn = { accessLink } });
        var account = new Pulumi.Azure.Storage.Account("account", new() { ResourceGroupName = group.Name, AccountTier = "Standard", AccountReplicationType = "LRS", NetworkRules = new Pulumi.Azure.Storage.Inputs.AccountNetworkRulesArgs { DefaultAction = "Deny", Bypasses = { "AzureServices" } } });
        var storage = new Pulumi.Azure.LogAnalytics.LinkedStorageAccount("storage", new() { ResourceGroupName = group.Name, WorkspaceResourceId = logs.Id, DataSourceType = "Ingestion", StorageAccountIds = account.Id });
        var association = new DataCollectionRuleAssociation("association", new() { Name = "configurationAccessEndpoint", TargetResourceId = config.Require("machine"), DataCollectionEndpointId = access.Id });
        """;

    /// <summary>A program that runs statements, which have <c>config</c> and <c>group</c>.</summary>
    /// <param name="frame">What they are in.</param>
    /// <param name="body">The statements.</param>
    public static string InFrame(Frame frame, string body) => frame switch
    {
        Frame.TopLevelLambda => $$"""
            return await Deployment.RunAsync(() =>
            {
                var config = new Config();
                var group = new ResourceGroup("group");
            {{Indented(body, 1)}}
            });

            """,
        Frame.StackConstructor => $$"""
            return await Deployment.RunAsync<Monitoring>();

            public class Monitoring : Stack
            {
                public Monitoring()
                {
                    var config = new Config();
                    var group = new ResourceGroup("group");
            {{Indented(body, 2)}}
                }
            }

            """,
        Frame.Component => $$"""
            return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring", new ResourceGroup("group")); });

            class Monitoring : ComponentResource
            {
                public Monitoring(string name, ResourceGroup group)
                    : base("test:Monitoring", name)
                {
                    var config = new Config();
            {{Indented(body, 2)}}
                    RegisterOutputs();
                }
            }

            """,
        Frame.HelperMethod => $$"""
            return await Deployment.RunAsync(() => Monitoring.Create(new Config(), new ResourceGroup("group")));

            static class Monitoring
            {
                public static void Create(Config config, ResourceGroup group)
                {
            {{Indented(body, 2)}}
                }
            }

            """,
        _ => $$"""
            return await Deployment.RunAsync(() =>
            {
                Create(new ResourceGroup("group"));

                void Create(ResourceGroup group)
                {
                    var config = new Config();
            {{Indented(body, 2)}}
                }
            });

            """,
    };

    private static string Indented(string body, int steps)
        => string.Join("\n", body.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', 4 * steps) + line));

    private IEnumerable<StatementSyntax> Spell(StatementSyntax statement)
    {
        if (statement is ForEachStatementSyntax { Statement: BlockSyntax block } loop)
        {
            return [loop.WithStatement(block.WithStatements([.. block.Statements.SelectMany(Spell)]))];
        }

        return Form switch
        {
            Form.TypesWritten => [(StatementSyntax)new TypeWriter().Visit(statement)],
            Form.CollectionExpressions => [(StatementSyntax)new ListWriter("[", "]").Visit(statement)],
            Form.Arrays => [(StatementSyntax)new ListWriter("new[] { ", " }").Visit(statement)],
            Form.FilledByStatements => Fill(statement),
            _ => [statement],
        };
    }

    // var scope = new PrivateLinkScope("scope", new() { Location = "global" }); with its args in a variable.
    private static IEnumerable<StatementSyntax> Fill(StatementSyntax statement)
    {
        if (statement is not LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: ObjectCreationExpressionSyntax creation } variable] }
            || creation.ArgumentList is not { Arguments: [_, { Expression: ImplicitObjectCreationExpressionSyntax { Initializer: { } initializer } args }, ..] })
        {
            return [statement];
        }

        var name = $"{variable.Identifier.ValueText}Args";
        return
        [
            SyntaxFactory.ParseStatement($"var {name} = new {creation.Type}Args();"),
            .. initializer.Expressions.Cast<AssignmentExpressionSyntax>().SelectMany(input => input.Right is InitializerExpressionSyntax list
                ? list.Expressions.Select(element => SyntaxFactory.ParseStatement($"{name}.{input.Left}.Add({element});"))
                : [SyntaxFactory.ParseStatement($"{name}.{input.Left} = {input.Right};")]),
            statement.ReplaceNode(args, SyntaxFactory.IdentifierName(name)),
        ];
    }

    private sealed class TypeWriter : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
        {
            var creation = node.Ancestors().OfType<ObjectCreationExpressionSyntax>().First();
            var isOptions = node.Parent is ArgumentSyntax argument && creation.ArgumentList!.Arguments.IndexOf(argument) == 2;
            return SyntaxFactory.ParseExpression($"new {(isOptions ? "CustomResourceOptions" : $"{creation.Type}Args")} {base.VisitInitializerExpression(node.Initializer!)}");
        }
    }

    private sealed class ListWriter(string open, string close) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
        {
            var visited = (AssignmentExpressionSyntax)base.VisitAssignmentExpression(node)!;
            return visited.Right is InitializerExpressionSyntax list ? visited.WithRight(SyntaxFactory.ParseExpression($"{open}{string.Join(", ", list.Expressions)}{close}")) : visited;
        }
    }
}
