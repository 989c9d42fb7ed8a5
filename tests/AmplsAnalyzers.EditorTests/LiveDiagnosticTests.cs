using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace AmplsAnalyzers.EditorTests;

/// <summary>A mistake that two files make together shows while somebody types in either, and the light bulb mends it.</summary>
public sealed class LiveDiagnosticTests
{
    private const string Program = """
        using Pulumi;

        return await Deployment.RunAsync(() => { var monitoring = new Monitoring(); monitoring.Link(); });
        """;

    private const string Monitoring = """
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        internal partial class Monitoring
        {
            private readonly PrivateLinkScope _scope = new("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" },
            });

            private readonly Workspace _workspace = new("logs", new()
            {
                ResourceGroupName = "monitoring",
                PublicNetworkAccessForIngestion = "Enabled",
            });

            public void Connect() => _ = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = "network",
                Subnet = new Inputs.SubnetArgs { Id = new Pulumi.Config().Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = _scope.Id, GroupIds = { "azuremonitor" } } },
            });
        }
        """;

    private const string Links = """
        using Pulumi.AzureNative.Monitor;

        internal partial class Monitoring
        {
            public void Link() => _ = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = "monitoring",
                ScopeName = _scope.Name,
                LinkedResourceId = _workspace.Id,
            });
        }
        """;

    [Fact]
    public async Task SquiggleFollowsAnEditOfAnotherFile()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var project = new OpenedProject(("Program.cs", Program), ("Monitoring.cs", Monitoring), ("Links.cs", Links));
        Assert.Contains("AMPLS301: \"Enabled\"", await UnderlinedAsync(project["Monitoring.cs"], cancellationToken));

        // Without the link the workspace is nobody's; with it again, the mistake is back in a file that nobody touched.
        await project.ReplaceAsync("Links.cs", "_workspace.Id", "null!", cancellationToken);
        Assert.DoesNotContain("AMPLS301: \"Enabled\"", await UnderlinedAsync(project["Monitoring.cs"], cancellationToken));

        await project.ReplaceAsync("Links.cs", "null!", "_workspace.Id", cancellationToken);
        Assert.Contains("AMPLS301: \"Enabled\"", await UnderlinedAsync(project["Monitoring.cs"], cancellationToken));
    }

    [Fact]
    public async Task LightBulbMendsIt()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var project = new OpenedProject(("Program.cs", Program), ("Monitoring.cs", Monitoring), ("Links.cs", Links));
        var squiggle = Assert.Single(await EditorServices.SquigglesAsync(project["Monitoring.cs"], cancellationToken), found => found.Id == "AMPLS301");
        var actions = await EditorServices.LightBulbAsync(project["Monitoring.cs"], squiggle.Span, cancellationToken);

        var fix = Assert.Single(actions, action => action.Title == "Disable public network access");
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await fix.GetOperationsAsync(cancellationToken)));
        project.Apply(operation.ChangedSolution);

        Assert.DoesNotContain(await EditorServices.SquigglesAsync(project["Monitoring.cs"], cancellationToken), found => found.Id == "AMPLS301");
        Assert.Contains(actions, action => action.Title.Contains("Suppress", StringComparison.Ordinal) || action.NestedActions.Any(nested => nested.Title.Contains("#pragma", StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<string>> UnderlinedAsync(Document document, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken);
        return (await EditorServices.SquigglesAsync(document, cancellationToken)).Select(squiggle => $"{squiggle.Id}: {text.ToString(squiggle.Span)}");
    }
}
