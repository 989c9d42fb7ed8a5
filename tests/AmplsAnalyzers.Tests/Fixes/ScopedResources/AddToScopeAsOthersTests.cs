using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ScopedResources;

using Verify = FixVerifier<AddToScopeFix>;

/// <summary>What is missing in a scope is added as the program adds the others: by its helper, in its list, in its chain.</summary>
public sealed class AddToScopeAsOthersTests
{
    private const string Link = "new PrivateLinkScopedResource($\"{name}-link\", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id }";

    /// <summary>What the program does for two workspaces, with what the fix adds between angles; declarations that belong to it; the endpoint's options, and those after the fix.</summary>
    public static TheoryData<string, string, string, string> Ways => new()
    {
        // Local function, in any order of arguments.
        { "Link(\"logs\", logs.Id);\n    Link(\"audit\", audit.Id); // Two years.\n«    Link(\"shop\", shop.Id);\n»    void Link(string name, Input<string> id) => links.Add(" + Link + ", new() { DependsOn = links.ToArray() }));\n", "", "links.ToArray()", "links.ToArray()" },
        { "Link(logs.Id, name: \"to-logs\");\n    Link(audit.Id, name: \"to-audit\");\n«    Link(shop.Id, name: \"to-shop\");\n»    void Link(Input<string> id, string name) => links.Add(" + Link + ", new() { DependsOn = links.ToArray() }));\n", "", "links.ToArray()", "links.ToArray()" },

        // Delegate in a variable.
        { "Action<string, Input<string>> link = (name, id) => links.Add(" + Link + ", new() { DependsOn = links.ToArray() }));\n    link(\"logs\", logs.Id);\n    link(\"audit\", audit.Id);\n«    link(\"shop\", shop.Id);\n»", "", "links.ToArray()", "links.ToArray()" },

        // What it returns goes into a list, or into a variable that the next call and the endpoint get.
        { "links.Add(Link(\"logs\", logs.Id));\n    links.Add(Link(\"audit\", audit.Id));\n«    links.Add(Link(\"shop\", shop.Id));\n»    PrivateLinkScopedResource Link(string name, Input<string> id) => " + Link + ", new() { DependsOn = links.ToArray() });\n", "", "links.ToArray()", "links.ToArray()" },
        { "var logsLink = Links.Create(scope, group, \"logs\", logs.Id, null);\n    var auditLink = Links.Create(scope, group, \"audit\", audit.Id, logsLink);\n«    var shopLink = Links.Create(scope, group, \"shop\", shop.Id, auditLink);\n»", "static class Links\n{\n    public static PrivateLinkScopedResource Create(PrivateLinkScope scope, ResourceGroup group, string name, Input<string> id, PrivateLinkScopedResource? after)\n        => " + Link + ", new() { DependsOn = after is null ? [] : [after] });\n}\n", "auditLink", "{ auditLink, shopLink }" },

        // Extension method.
        { "logs.Join(\"logs\", scope, group, links);\n    audit.Join(\"audit\", scope, group, links);\n«    shop.Join(\"shop\", scope, group, links);\n»", "static class Joining\n{\n    public static void Join(this CustomResource resource, string name, PrivateLinkScope scope, ResourceGroup group, List<Pulumi.Resource> links)\n        => links.Add(" + Link.Replace("= id", "= resource.Id", StringComparison.Ordinal) + ", new() { DependsOn = links.ToArray() }));\n}\n", "links.ToArray()", "links.ToArray()" },

        // Statements that fill a list or a dictionary.
        { "var ids = new List<Output<string>>();\n    ids.Add(logs.Id);\n    ids.Add(audit.Id);\n«    ids.Add(shop.Id);\n»    var i = 0;\n    foreach (var id in ids)\n    {\n        var name = $\"n{i++}\";\n        links.Add(" + Link + ", new() { DependsOn = links.ToArray() }));\n    }\n", "", "links.ToArray()", "links.ToArray()" },
        { "var ids = new Dictionary<string, Output<string>>();\n    ids[\"logs\"] = logs.Id;\n    ids[\"audit\"] = audit.Id;\n«    ids[\"shop\"] = shop.Id;\n»    foreach (var (name, id) in ids)\n    {\n        links.Add(" + Link + ", new() { DependsOn = links.ToArray() }));\n    }\n", "", "links.ToArray()", "links.ToArray()" },

        // A list that goes to a component, whose constructor goes through it.
        { "var ampls = new Ampls(\"ampls\", new() { Scope = scope, Group = group, Ids = { [\"logs\"] = logs.Id, [\"audit\"] = audit.Id«, [\"shop\"] = shop.Id» } });\n", "class AmplsArgs : Pulumi.ResourceArgs\n{\n    public required PrivateLinkScope Scope { get; init; }\n    public required ResourceGroup Group { get; init; }\n    public Dictionary<string, Output<string>> Ids { get; } = [];\n}\n\nclass Ampls : ComponentResource\n{\n    public Ampls(string component, AmplsArgs args)\n        : base(\"contoso:Ampls\", component)\n    {\n        var links = new List<Pulumi.Resource>();\n        foreach (var (name, id) in args.Ids)\n        {\n            links.Add(" + Link.Replace("= group", "= args.Group", StringComparison.Ordinal).Replace("= scope", "= args.Scope", StringComparison.Ordinal) + ", new() { Parent = this, DependsOn = links.ToArray() }));\n        }\n    }\n}\n", "ampls", "ampls" },

        // Written out in a chain: in the same words, with all that they set.
        { "var logsLink = new PrivateLinkScopedResource(\n        \"logs-link\",\n        new() { Name = \"logs\", ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });\n    var auditLink = new PrivateLinkScopedResource(\n        \"audit-link\",\n        new() { Name = \"audit\", ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = audit.Id }, // Two years.\n        new() { DependsOn = logsLink });\n«    var shopLink = new PrivateLinkScopedResource(\n        \"shop-link\",\n        new() { Name = \"shop\", ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id },\n        new() { DependsOn = auditLink });\n»", "", "{ logsLink, auditLink }", "{ logsLink, auditLink, shopLink }" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task OneMoreInTheSameWay(string links, string declarations, string order, string orderAfter)
    {
        var program = $$"""
            using Pulumi;
            using Pulumi.AzureNative.ApplicationInsights;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Monitor.Inputs;
            using Pulumi.AzureNative.Network;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;
            using Deployment = Pulumi.Deployment;
            using Inputs = Pulumi.AzureNative.Network.Inputs;

            return await Deployment.RunAsync(() =>
            {
                var group = new ResourceGroup("group");
                var scope = new PrivateLinkScope("scope", new()
                {
                    ResourceGroupName = group.Name,
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
                var audit = new Workspace("audit", new() { ResourceGroupName = group.Name });
                var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", PublicNetworkAccessForIngestion = "Disabled" });
                var links = new List<Pulumi.Resource>();
                {{links}}
                var endpoint = new PrivateEndpoint("endpoint", new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = new Config().Require("subnet") },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                }, new() { DependsOn = «order» });
            });

            {{declarations}}
            """;
        var parts = program.Replace("«order»", "[order]", StringComparison.Ordinal).Split('«', '»');
        return Verify.VerifyCodeFixAsync(
            (parts[0].Replace("new Component(", "new {|AMPLS302:Component|}(", StringComparison.Ordinal) + parts[2]).Replace("[order]", order, StringComparison.Ordinal),
            string.Concat(parts).Replace("[order]", orderAfter, StringComparison.Ordinal));
    }

    /// <summary>Behind the directive: what is missing in one build is missing in all.</summary>
    [Theory]
    [InlineData("        logs.Id,\n#if !LEAN\n        audit.Id,\n#endif\n«        shop.Id,\n»")]
    [InlineData("        logs.Id,\n#if !LEAN\n        audit.Id«,»\n#endif\n«        shop.Id\n»")]
    [InlineData("        logs.Id,\n        audit.Id,\n#if LEAN\n        group.Id,\n#endif\n«        shop.Id,\n»")]
    [InlineData("        logs.Id,\n        audit.Id«,\n        shop.Id»\n#if LEAN\n        , group.Id\n#endif\n")]
    [InlineData("        logs.Id,\n#region More\n        audit.Id,\n«        shop.Id,\n»#endregion\n")]
    public Task EntryIsInAllBuilds(string entries)
    {
        var program = $$"""
            using Pulumi;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Monitor.Inputs;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;
            using Deployment = Pulumi.Deployment;

            return await Deployment.RunAsync(() =>
            {
                var group = new ResourceGroup("group");
                var scope = new PrivateLinkScope("scope", new()
                {
                    ResourceGroupName = group.Name,
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
                var audit = new Workspace("audit", new() { ResourceGroupName = group.Name });
                var shop = new Workspace("shop", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
                var ids = new List<Output<string>>
                {
            [entries]    };
                var links = new List<Pulumi.Resource>();
                foreach (var id in ids)
                {
                    links.Add(new PrivateLinkScopedResource($"link-{links.Count}", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id }, new() { DependsOn = links.ToArray() }));
                }
            });
            """.Replace("[entries]", entries, StringComparison.Ordinal);
        var parts = program.Split('«', '»');
        return Verify.VerifyCodeFixAsync(
            string.Concat(parts.Where((_, i) => i % 2 == 0)).Replace("shop = new Workspace(", "shop = new {|AMPLS302:Workspace|}(", StringComparison.Ordinal),
            string.Concat(parts));
    }

    /// <summary>Nobody knows the third argument for another workspace: the scoped resource is written out.</summary>
    [Fact]
    public Task HelperWhoseArgumentsAreUncertainIsNotCalled() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;

        return await Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group");
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var audit = new Workspace("audit", new() { ResourceGroupName = group.Name });
            var orders = new {|AMPLS302:Workspace|}("orders", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            var first = Link("logs", logs.Id, 1);
            var second = Link("audit", audit.Id, 7, first);

            PrivateLinkScopedResource Link(string name, Input<string> id, int number, Pulumi.Resource? after = null)
                => new($"{name}-{number}", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id }, new() { DependsOn = after is null ? [] : [after] });
        });
        """.Replace("var first = Link(\"logs\", logs.Id, 1);", "var first = Link(\"logs\", logs.Id, 1, null);", StringComparison.Ordinal),
        ("{|AMPLS302:Workspace|}", "Workspace"),
        ("audit.Id, 7, first);\n", """
        audit.Id, 7, first);
            _ = new PrivateLinkScopedResource("orders-link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = orders.Id,
            }, new() { DependsOn = { first, second } });

        """));

    /// <summary>Beside the scope, in the file that can name all; the endpoint of a third file waits for the list.</summary>
    [Fact]
    public Task ScopeInAnotherFile()
    {
        const string Program = """
            using Pulumi;
            using Pulumi.AzureNative.Network;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;
            using Deployment = Pulumi.Deployment;
            using Inputs = Pulumi.AzureNative.Network.Inputs;

            return await Deployment.RunAsync(() =>
            {
                var group = new ResourceGroup("group");
                var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
                var audit = new [|Workspace|]("audit", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
                var (scope, links) = Scopes.Create(group, logs, audit);
                _ = new PrivateEndpoint("endpoint", new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = new Config().Require("subnet") },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                }, new() { DependsOn = links });
            });
            """;
        const string Scopes = """
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Monitor.Inputs;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;

            static class Scopes
            {
                public static (PrivateLinkScope Scope, PrivateLinkScopedResource[] Links) Create(ResourceGroup group, Workspace logs, Workspace audit)
                {
                    var scope = new PrivateLinkScope("scope", new()
                    {
                        ResourceGroupName = group.Name,
                        Location = "global",
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
                    });
                    var logsLink = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
                    return (scope, [logsLink]);
                }
            }
            """;
        var test = new FixTest<AddToScopeFix> { Shape = ProviderShape.V3 };
        test.TestState.Sources.Add(("Program.cs", Program.Replace("[|Workspace|]", "{|AMPLS302:Workspace|}", StringComparison.Ordinal)));
        test.TestState.Sources.Add(("Scopes.cs", Scopes));
        test.FixedState.Sources.Add(("Program.cs", Program.Replace("[|Workspace|]", "Workspace", StringComparison.Ordinal)));
        test.FixedState.Sources.Add(("Scopes.cs", Scopes.Replace("        return (scope, [logsLink]);\n", """
                    var auditLink = new PrivateLinkScopedResource("audit-link", new()
                    {
                        ResourceGroupName = group.Name,
                        ScopeName = scope.Name,
                        LinkedResourceId = audit.Id,
                    }, new() { DependsOn = { logsLink } });
                    return (scope, [logsLink, auditLink]);

            """, StringComparison.Ordinal)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
