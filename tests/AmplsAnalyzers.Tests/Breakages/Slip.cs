using System.Collections.Immutable;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>A mistake that can be made in any program, at one of the places where it writes such a thing.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Find">The places for it in one file, each with the file as it is then.</param>
internal sealed record Slip(string Name, Func<SemanticModel, IEnumerable<SyntaxNode>> Find)
{
    /// <summary>The fixes that lead back to what there was: they know the one right value.</summary>
    public static ImmutableHashSet<string> Undone { get; } = ["AMPLS101", "AMPLS102", "AMPLS103", "AMPLS305", "AMPLS306", "AMPLS401", "AMPLS501", "AMPLS503", "AMPLS602", "AMPLS603", "AMPLS613"];

    public static ImmutableArray<Slip> Known { get; } =
    [
        Sets("PrivateLinkScopeArgs", "Location", "\"westeurope\""),
        Removes("PrivateLinkScopeArgs", "Location"),
        Removes("PrivateLinkScopeArgs", "AccessModeSettings"),
        Misspells("AccessModeSettingsArgs", "IngestionAccessMode"),
        Misspells("AccessModeSettingsArgs", "QueryAccessMode"),
        Misspells("PrivateLinkScopeArgs", "IngestionAccessMode"),
        Sets("AccessModeSettingsArgs", "IngestionAccessMode", "\"PrivateOnly\""),
        Sets("AccessModeSettingsArgs", "QueryAccessMode", "\"PrivateOnly\""),
        Misspells("WorkspaceArgs", "PublicNetworkAccessForQuery"),
        Sets("WorkspaceArgs", "PublicNetworkAccessForIngestion", "\"Enabled\""),
        Removes("WorkspaceArgs", "PublicNetworkAccessForQuery"),
        Sets("ComponentArgs", "PublicNetworkAccessForIngestion", "\"Enabled\""),
        Removes("ComponentArgs", "PublicNetworkAccessForIngestion"),
        Sets("AnalyticsWorkspaceArgs", "InternetIngestionEnabled", "true"),
        Removes("AnalyticsWorkspaceArgs", "InternetQueryEnabled"),
        Sets("InsightsArgs", "InternetQueryEnabled", "true"),
        Removes("DataCollectionEndpointArgs", "NetworkAcls"),
        Sets("DataCollectionEndpointNetworkAclsArgs", "PublicNetworkAccess", "\"Enabled\""),
        Sets("DataCollectionEndpointArgs", "PublicNetworkAccessEnabled", "true"),
        Sets("PrivateLinkServiceConnectionArgs", "GroupIds", "new[] { \"workspaces\" }"),
        Sets("EndpointPrivateServiceConnectionArgs", "SubresourceNames", "new[] { \"workspaces\" }"),
        Sets("PrivateEndpointArgs", "Location", "\"westus3\""),
        Sets("EndpointArgs", "Location", "\"westus3\""),
        Sets("EndpointPrivateServiceConnectionArgs", "IsManualConnection", "true"),
        Sets("PrivateLinkScopedResourceArgs", "ScopeName", "\"monitoring\""),
        Sets("PrivateLinkScopedServiceArgs", "ScopeName", "\"monitoring\""),
        Sets("SubnetArgs", "AddressPrefix", "\"10.0.0.0/29\""),
        Removes("PrivateZoneArgs", "PrivateZoneName"),
        Removes("ZoneArgs", "Name"),
        Sets("PrivateZoneArgs", "Location", "\"westeurope\""),
        Sets("VirtualNetworkLinkArgs", "Location", "\"westeurope\""),
        Removes("PrivateDnsZoneConfigArgs", "Name"),
        Sets("DataCollectionRuleAssociationArgs", "AssociationName", "\"machine\""),
        Removes("ResourceOptions", "DependsOn"),
        Removes("CustomResourceOptions", "DependsOn"),
        new("misspell a zone", model => ZoneNames(model).Select(name => model.SyntaxTree.GetRoot().ReplaceNode(name, Literal(name.Token.ValueText.Replace("opinsights", "opinsight", StringComparison.Ordinal).Replace("azure", "azur", StringComparison.Ordinal), name)))),
        new("drop a zone", model => from name in ZoneNames(model)
                                    let element = name.Ancestors().TakeWhile(ancestor => ancestor is not StatementSyntax).Prepend(name).FirstOrDefault(node => node.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression, Expressions.Count: > 1 } or CollectionExpressionSyntax { Elements.Count: > 1 })
                                    where element is not null
                                    select model.SyntaxTree.GetRoot().RemoveNode(element, SyntaxRemoveOptions.KeepNoTrivia)),
        new("drop a linked resource", model => from element in ListedResources(model) select model.SyntaxTree.GetRoot().RemoveNode(element, SyntaxRemoveOptions.KeepNoTrivia)),
        Drops("PrivateLinkScopedResource"),
        Drops("PrivateLinkScopedService"),
        Drops("VirtualNetworkLink"),
        Drops("ZoneVirtualNetworkLink"),
        Drops("PrivateDnsZoneGroup"),
    ];

    public override string ToString() => Name;

    private static Slip Sets(string args, string property, string value)
        => new($"{args}.{property} = {value}", model => Assignments(model, args, property)
            .Select(assignment => model.SyntaxTree.GetRoot().ReplaceNode(assignment.Right, SyntaxFactory.ParseExpression(value).WithTriviaFrom(assignment.Right))));

    // "Open" becomes "Ope", AccessMode.PrivateOnly "PrivateOnl".
    private static Slip Misspells(string args, string property)
        => new($"{args}.{property} misspelt", model => from assignment in Assignments(model, args, property)
                                                       let value = assignment.Right is LiteralExpressionSyntax literal ? literal.Token.ValueText : (assignment.Right as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText
                                                       where value is "Open" or "PrivateOnly" or "Enabled" or "Disabled"
                                                       select model.SyntaxTree.GetRoot().ReplaceNode(assignment.Right, Literal(value[..^1], assignment.Right)));

    private static Slip Removes(string args, string property)
        => new($"no {args}.{property}", model => Assignments(model, args, property)
            .Select(assignment => model.SyntaxTree.GetRoot().RemoveNode(assignment.Parent is ExpressionStatementSyntax statement ? statement : assignment, SyntaxRemoveOptions.KeepNoTrivia)!));

    // new X(…); and _ = new X(…);
    private static Slip Drops(string type)
        => new($"no {type}", model => from statement in model.SyntaxTree.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>()
                                      let creation = statement.Expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard ? discard.Right : statement.Expression
                                      where creation is BaseObjectCreationExpressionSyntax && statement.Parent is BlockSyntax && model.GetTypeInfo(creation).Type?.Name == type
                                      select model.SyntaxTree.GetRoot().RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia));

    private static IEnumerable<AssignmentExpressionSyntax> Assignments(SemanticModel model, string args, string property)
        => from assignment in model.SyntaxTree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>()
           where assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax && assignment.Parent is InitializerExpressionSyntax or ExpressionStatementSyntax
           let symbol = model.GetSymbolInfo(assignment.Left).Symbol
           where symbol?.Name == property && symbol.ContainingType.Name == args
           select assignment;

    private static IEnumerable<LiteralExpressionSyntax> ZoneNames(SemanticModel model)
        => model.SyntaxTree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Where(literal => MonitorZones.IsRequired(literal.Token.ValueText));

    // logs.Id, logs, ("logs", logs.Id): in a list of several.
    private static IEnumerable<SyntaxNode> ListedResources(SemanticModel model)
        => from node in model.SyntaxTree.GetRoot().DescendantNodes()
           where node.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression, Expressions.Count: > 1 } or CollectionExpressionSyntax { Elements.Count: > 1 }
               || (node is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } && node.Parent is InitializerExpressionSyntax { Expressions.Count: > 1 })
           where !node.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Any()
               && node.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(part => model.GetTypeInfo(part).Type?.Name is "Workspace" or "Component" or "DataCollectionEndpoint" or "AnalyticsWorkspace" or "Insights")
           select node;

    private static ExpressionSyntax Literal(string text, SyntaxNode origin) => SyntaxFactory.ParseExpression($"\"{text}\"").WithTriviaFrom(origin);
}
