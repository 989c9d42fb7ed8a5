using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ScopedResources;

using Verify = FixVerifier<AddToScopeFix>;

/// <summary>The scoped resources that data collection needs: the mistake is reported where the resource is used.</summary>
public sealed class AddToScopeForDataCollectionTests
{
    private const string Scope = """
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });

        """;

    [Fact]
    public Task EndpointOfAMachine() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(Scope + """
            var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS409:DataCollectionRuleAssociation|}("machine", new() { AssociationName = "configurationAccessEndpoint", ResourceUri = config.Require("machine"), DataCollectionEndpointId = access.Id });
        """),
        ("{|AMPLS409:DataCollectionRuleAssociation|}", "DataCollectionRuleAssociation"),
        ("new DataCollectionEndpoint(\"access\", new() { ResourceGroupName = group.Name });\n", """
        new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("access-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = access.Id,
            });

        """));

    [Fact]
    public Task EndpointOfARule() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2(Scope + """
            var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            _ = new {|AMPLS408:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = access.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } } },
            });
        """),
        ("{|AMPLS408:DataCollectionRule|}", "DataCollectionRule"),
        ("ScopeName = scope.Name, LinkedResourceId = logs.Id });\n", """
        ScopeName = scope.Name, LinkedResourceId = logs.Id });
            _ = new PrivateLinkScopedResource("access-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = access.Id,
            }, new() { DependsOn = { link } });

        """));

    [Fact]
    public Task DestinationOfARule() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(Scope + """
            var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("access-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = access.Id });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = access.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "logs", WorkspaceResourceId = logs.Id } } },
            });
        """),
        ("{|AMPLS412:LogAnalyticsDestinationArgs|}", "LogAnalyticsDestinationArgs"),
        ("_ = new PrivateLinkScopedResource(\"access-link\"", "var accessLink = new PrivateLinkScopedResource(\"access-link\""),
        ("new Workspace(\"logs\", new() { ResourceGroupName = group.Name });\n", """
        new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = logs.Id,
            }, new() { DependsOn = { accessLink } });

        """));
}
