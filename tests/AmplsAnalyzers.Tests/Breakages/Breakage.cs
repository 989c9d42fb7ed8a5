using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>A way to make a mistake in a correct program. What a program calls a resource, or its args with <c>Args</c> behind, is known.</summary>
/// <param name="Id">The rule that sees the mistake, and has a fix for it.</param>
/// <param name="Apply">Makes the mistake; gives the program back as it was where it doesn't have such a place.</param>
/// <param name="IsUndone">True if the fix knows what there was before, so that it leads back to the same stack.</param>
internal sealed record Breakage(string Id, Func<SyntaxNode, SyntaxNode> Apply, bool IsUndone = true)
{
    public static ImmutableArray<Breakage> Known { get; } =
    [
        new("AMPLS101", Set("scope", "Location", "\"westeurope\"")),
        new("AMPLS102", Remove("scope", "Location")),
        new("AMPLS103", Set("scope", "IngestionAccessMode", "\"PrivatOnly\"")),
        new("AMPLS104", Remove("scope", "AccessModeSettings"), IsUndone: false),
        new("AMPLS105", OnV2(All(Remove("scope", "AccessModeSettings"), OfOldVersion)), IsUndone: false),
        new("AMPLS106", Set("scope", "IngestionAccessMode", "\"Open\"")),
        new("AMPLS110", OnNative(Beside("scope", "IngestionAccessMode", "Exclusions", "new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = \"connection\", IngestionAccessMode = \"PrivateOnly\", QueryAccessMode = \"PrivateOnly\" }"))),
        new("AMPLS117", All(Set("shop", "PublicNetworkAccessForIngestion", "\"Enabled\""), Set("shop", "PublicNetworkAccessForQuery", "\"Enabled\""), Unlink("shopLink", "logsLink"))),
        new("AMPLS201", Set("metricsLink", "LinkedResourceId", "metrics.Id")),
        new("AMPLS203", LinkAgain),
        new("AMPLS205", Remove("accessLink", "DependsOn")),
        new("AMPLS206", Set("logsLink", "ScopeName", "\"scope\"")),
        new("AMPLS207", All(Beside("scope", "Location", "ScopeName", "\"monitoring\""), Set("logsLink", "ScopeName", "\"monitoring\"")), IsUndone: false),
        new("AMPLS209", All(Open, Set("shop", "PublicNetworkAccessForIngestion", "\"Enabled\""), Set("shop", "PublicNetworkAccessForQuery", "\"Enabled\""), Set("logs", "PublicNetworkAccessForIngestion", "\"Enabled\""), Set("logs", "PublicNetworkAccessForQuery", "\"Enabled\""), Unlink("shopLink", "logsLink")), IsUndone: false),
        new("AMPLS301", Set("logs", "PublicNetworkAccessForQuery", "\"Enabled\"")),
        new("AMPLS301", Set("shop", "InternetIngestionEnabled", "true")),
        new("AMPLS301", Remove("shop", "PublicNetworkAccessForIngestion")),
        new("AMPLS302", Unlink("accessLink", "shopLink")),
        new("AMPLS303", All(Set("scope", "QueryAccessMode", "\"Open\""), Set("shop", "PublicNetworkAccessForQuery", "\"Enabled\"")), IsUndone: false),
        new("AMPLS303", All(Set("scope", "QueryAccessMode", "\"Open\""), Set("logs", "InternetQueryEnabled", "true")), IsUndone: false),
        new("AMPLS305", Set("logs", "PublicNetworkAccessForIngestion", "\"Disable\"")),
        new("AMPLS306", Set("access", "PublicNetworkAccess", "\"Enabled\"")),
        new("AMPLS306", Remove("access", "PublicNetworkAccessEnabled")),
        new("AMPLS408", All(Open, Set("access", "PublicNetworkAccess", "\"Enabled\""), Unlink("accessLink", "shopLink")), IsUndone: false),
        new("AMPLS409", All(Open, Set("access", "PublicNetworkAccess", "\"Enabled\""), Remove("rule", "DataCollectionEndpointId"), Unlink("accessLink", "shopLink")), IsUndone: false),
        new("AMPLS412", All(Open, Set("shop", "PublicNetworkAccessForIngestion", "\"Enabled\""), Set("shop", "PublicNetworkAccessForQuery", "\"Enabled\""), Set("logs", "PublicNetworkAccessForIngestion", "\"Enabled\""), Set("logs", "PublicNetworkAccessForQuery", "\"Enabled\""), Remove("shopLink", "DependsOn"), RemoveStatements("logsLink")), IsUndone: false),
        new("AMPLS416", Unlink("metricsLink", "accessLink")),
        new("AMPLS401", Set("association", "AssociationName", "\"access\"")),
        new("AMPLS401", Set("association", "Name", "\"access\"")),
        new("AMPLS501", Literal("endpoint", "GroupIds", "azuremonitor", "workspaces")),
        new("AMPLS501", Literal("endpoint", "SubresourceNames", "azuremonitor", "workspaces")),
        new("AMPLS503", Literal("queries", "GroupIds", "prometheusMetrics", "azuremonitor")),
        new("AMPLS506", Literal("subnet", "AddressPrefix", "10.0.0.0/27", "10.0.0.0/28")),
        new("AMPLS506", Literal("subnet", "AddressPrefixes", "10.0.0.0/27", "10.0.0.16/28")),
        new("AMPLS507", OnNative(Beside("endpoint", "Location", "IpConfigurations", "new Inputs.PrivateEndpointIPConfigurationArgs { Name = \"api\", GroupId = \"azuremonitor\", MemberName = \"api\", PrivateIPAddress = \"10.0.0.4\" }"))),
        new("AMPLS508", Remove("endpoint", "DependsOn")),
        new("AMPLS509", Set("endpoint", "Location", "\"northeurope\"")),
        new("AMPLS510", Set("endpoint", "IsManualConnection", "true")),
        new("AMPLS601", RemoveZoneName),
        new("AMPLS602", Literal("zoneNames", "", "privatelink.ods.opinsights.azure.com", "privatelink.ods.opinsight.azure.com")),
        new("AMPLS603", Remove("zone", "PrivateZoneName")),
        new("AMPLS603", Remove("zone", "Name")),
        new("AMPLS605", OnNative(All(RemoveZoneName, GroupZoneApart))),
        new("AMPLS607", Remove("zoneConfigs", "Name")),
        new("AMPLS608", RemoveStatements("link")),
        new("AMPLS611", RemoveStatements("zoneNames", "zoneConfigs", "zone", "zoneGroup")),
        new("AMPLS611", All(Remove("endpoint", "PrivateDnsZoneGroup"), RemoveStatements("zoneNames", "zoneIds", "zone"))),
        new("AMPLS613", Set("zone", "Location", "\"westeurope\"")),
        new("AMPLS703", Set("account", "Bypass", "\"None\"")),
        new("AMPLS703", Literal("account", "Bypasses", "AzureServices", "Logging"), IsUndone: false),
    ];

    public override string ToString() => $"{Id} {Known.IndexOf(this)}";

    private static SyntaxNode Open(SyntaxNode root) => All(Set("scope", "IngestionAccessMode", "\"Open\""), Set("scope", "QueryAccessMode", "\"Open\""))(root);

    // All of the changes, or none where one has no place.
    private static Func<SyntaxNode, SyntaxNode> All(params Func<SyntaxNode, SyntaxNode>[] changes)
        => root =>
        {
            var changed = root;
            foreach (var change in changes)
            {
                var next = change(changed);
                if (next == changed)
                {
                    return root;
                }

                changed = next;
            }

            return changed;
        };

    private static Func<SyntaxNode, SyntaxNode> OnNative(Func<SyntaxNode, SyntaxNode> change) => Importing("Pulumi.AzureNative.Network", change);

    private static Func<SyntaxNode, SyntaxNode> OnV2(Func<SyntaxNode, SyntaxNode> change) => Importing("Pulumi.AzureNative.Insights", change);

    private static Func<SyntaxNode, SyntaxNode> Importing(string module, Func<SyntaxNode, SyntaxNode> change)
        => root => ((CompilationUnitSyntax)root).Usings.Any(directive => directive.Name?.ToString() == module) ? change(root) : root;

    // Another input beside one that is there.
    private static Func<SyntaxNode, SyntaxNode> Beside(string owner, string present, string property, string value)
        => root => Find(root, owner, present) switch
        {
            { Parent: InitializerExpressionSyntax list } => root.ReplaceNode(list, SyntaxFactory.ParseExpression($"new() {{ {string.Join(", ", list.Expressions)}, {property} = {value} }}").ChildNodes().OfType<InitializerExpressionSyntax>().Single().WithTriviaFrom(list)),
            { Parent: ExpressionStatementSyntax statement, Left: MemberAccessExpressionSyntax member } => root.InsertNodesAfter(statement, [SyntaxFactory.ParseStatement($"        {member.Expression}.{property} = {value};\n")]),
            _ => root,
        };

    private static Func<SyntaxNode, SyntaxNode> Set(string owner, string property, string value)
        => root => Find(root, owner, property) is { } assignment
            ? root.ReplaceNode(assignment.Right, SyntaxFactory.ParseExpression(value).WithTriviaFrom(assignment.Right))
            : root;

    private static Func<SyntaxNode, SyntaxNode> Remove(string owner, string property)
        => root => Find(root, owner, property) is not { } assignment ? root
            : assignment.Parent is InitializerExpressionSyntax { Expressions.Count: 1, Parent.Parent: ArgumentSyntax { Parent: ArgumentListSyntax arguments } options }
                ? root.ReplaceNode(arguments, arguments.WithArguments(arguments.Arguments.Remove(options)))
            : root.RemoveNode(assignment.Parent is ExpressionStatementSyntax ? assignment.Parent : assignment, SyntaxRemoveOptions.KeepNoTrivia)!;

    // A literal among the values of a property, in whatever form.
    private static Func<SyntaxNode, SyntaxNode> Literal(string owner, string property, string value, string wrong)
        => root => root.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .FirstOrDefault(literal => literal.Token.ValueText == value && OwnerOf(literal) == owner && literal.FirstAncestorOrSelf<StatementSyntax>()!.ToString().Contains($"{property} ", StringComparison.Ordinal) | literal.FirstAncestorOrSelf<StatementSyntax>()!.ToString().Contains($"{property}.Add", StringComparison.Ordinal)) is { } found
                ? root.ReplaceNode(found, SyntaxFactory.ParseExpression($"\"{wrong}\"").WithTriviaFrom(found))
                : root;

    private static SyntaxNode LinkAgain(SyntaxNode root)
        => root.DescendantNodes().OfType<LocalDeclarationStatementSyntax>().FirstOrDefault(statement => OwnerOf(statement) == "logsLink" && statement.ToString().Contains("Link", StringComparison.Ordinal) && statement.ToString().Contains("new PrivateLinkScoped", StringComparison.Ordinal) && statement.ToString().Contains("\"logs-link\"", StringComparison.Ordinal)) is { } link
            ? root.InsertNodesAfter(link, [SyntaxFactory.ParseStatement(link.ToFullString().Replace("var logsLink", "var again", StringComparison.Ordinal).Replace("\"logs-link\"", "\"again\"", StringComparison.Ordinal).Replace(");", ", new() { DependsOn = { logsLink } });", StringComparison.Ordinal)),]) is var changed
                ? Rename(changed, "logsLink", "again", after: "shopLink")
                : root
            : root;

    // A link is left out, and whatever waited for it waits for the one before.
    private static Func<SyntaxNode, SyntaxNode> Unlink(string link, string before)
        => All(RemoveStatements(link), root => Rename(root, link, before, after: ""));

    private static SyntaxNode Rename(SyntaxNode root, string name, string other, string after)
        => root.ReplaceNodes(
            root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(identifier => identifier.Identifier.ValueText == name && (after.Length == 0 || OwnerOf(identifier) == after)),
            (_, current) => SyntaxFactory.IdentifierName(other).WithTriviaFrom(current));

    private static SyntaxNode OfOldVersion(SyntaxNode root)
        => root.ReplaceNodes(
            root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText is "PrivateLinkScope" or "PrivateLinkScopeArgs"),
            (_, name) => SyntaxFactory.ParseTypeName($"Pulumi.AzureNative.Insights.V20191017Preview.{name.Identifier.ValueText}").WithTriviaFrom(name));

    // The zone whose name the loop has lost, declared behind it, with a group of its own.
    private static SyntaxNode GroupZoneApart(SyntaxNode root)
    {
        var loop = root.DescendantNodes().OfType<ForEachStatementSyntax>().Single();
        var zoneGroup = root.DescendantNodes().OfType<LocalDeclarationStatementSyntax>().Last(statement => OwnerOf(statement) == "zoneGroup");
        var apart = ((BlockSyntax)loop.Statement).Statements.Select(OfBlob).ToList();
        var entry = apart[^1].DescendantNodes().OfType<ArgumentSyntax>().First();
        var second = SyntaxFactory.ParseStatement($"        _ = new PrivateDnsZoneGroup(\"apart\", new() {{ ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = {{ {entry} }} }});\n");
        var tracked = root.TrackNodes(loop, zoneGroup);
        tracked = tracked.InsertNodesAfter(tracked.GetCurrentNode(loop)!, apart.SkipLast(1));
        return tracked.InsertNodesAfter(tracked.GetCurrentNode(zoneGroup)!, [second]);

        static StatementSyntax OfBlob(StatementSyntax statement)
            => SyntaxFactory.ParseStatement(statement
                .ReplaceNodes(statement.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == "zoneName"), (_, _) => SyntaxFactory.ParseExpression("\"privatelink.blob.core.windows.net\""))
                .ToFullString()
                .Replace("zone.", "blob.", StringComparison.Ordinal)
                .Replace("zoneArgs", "blobArgs", StringComparison.Ordinal)
                .Replace("linkArgs", "blobLinkArgs", StringComparison.Ordinal)
                .Replace("var zone ", "var blob ", StringComparison.Ordinal)
                .Replace("var link ", "var blobLink ", StringComparison.Ordinal));
    }

    private static SyntaxNode RemoveZoneName(SyntaxNode root)
        => root.DescendantNodes().OfType<LiteralExpressionSyntax>().FirstOrDefault(literal => literal.Token.ValueText == "privatelink.blob.core.windows.net") is { Parent: InitializerExpressionSyntax } last
            ? root.RemoveNode(last, SyntaxRemoveOptions.KeepNoTrivia)!
            : root;

    // Statements that declare one of these, fill its args, or are the loop around them; a program without one of them stays as it is.
    private static Func<SyntaxNode, SyntaxNode> RemoveStatements(params string[] owners)
        => root =>
        {
            var removed = root.DescendantNodes().OfType<StatementSyntax>().Where(statement => statement is not BlockSyntax && owners.Contains(OwnerOf(statement))).ToList();
            return owners.All(owner => removed.Exists(statement => OwnerOf(statement) == owner))
                ? root.RemoveNodes(
                    removed.Concat(owners.Contains("zone") ? root.DescendantNodes().OfType<ForEachStatementSyntax>() : []),
                    SyntaxRemoveOptions.KeepNoTrivia)!
                : root;
        };

    private static AssignmentExpressionSyntax? Find(SyntaxNode root, string owner, string property)
        => root.DescendantNodes().OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => OwnerOf(assignment) == owner && assignment.Left switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText == property,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText == property,
            _ => false,
        });

    // scope, scopeArgs
    private static string OwnerOf(SyntaxNode node)
    {
        var name = node.FirstAncestorOrSelf<StatementSyntax>() switch
        {
            LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] } => variable.Identifier.ValueText,
            ExpressionStatementSyntax statement => statement.DescendantNodes().OfType<IdentifierNameSyntax>().First().Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Args", StringComparison.Ordinal) ? name[..^4] : name;
    }
}
