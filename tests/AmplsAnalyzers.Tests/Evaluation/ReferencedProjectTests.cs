using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

/// <summary>An editor hands a referenced project over with its source, a build without: both must see the same.</summary>
public sealed class ReferencedProjectTests
{
    private const string Library = """
        using Pulumi;

        namespace Company.Network;

        public static class Names
        {
            public const string Location = "westeurope";
            public static readonly string Mode = "PrivateOnly";
        }

        public class ScopeArgs : ResourceArgs
        {
            private Input<string>? _location;

            public Input<string>? Location { get => _location; set => _location = value; }
        }

        public class LinkedWorkspace : ComponentResource
        {
            public LinkedWorkspace(string name, ScopeArgs args, Input<string> scopeName, Input<string> workspaceId)
                : base("company:network:LinkedWorkspace", name)
            {
            }
        }

        public static class Links
        {
            public static string Prefix(string name) => "company-" + name;

            public static void Link(Pulumi.AzureNative.Monitor.PrivateLinkScope scope, Pulumi.AzureNative.OperationalInsights.Workspace workspace)
            {
            }
        }
        """;

    private const string Start = """
        using Company.Network;
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.OperationalInsights;
        using Pulumi.AzureNative.Resources;

        return await Pulumi.Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group");
        """;

    public static TheoryData<bool> Forms => [false, true];

    [Theory]
    [MemberData(nameof(Forms))]
    public Task AConstantOfIt(bool asProject) => VerifyAsync(asProject, """
            var scope = new {|AMPLS113:PrivateLinkScope|}("scope", new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:Names.Location|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = Names.Mode, QueryAccessMode = "Open" },
            });
        """);

    [Theory]
    [MemberData(nameof(Forms))]
    public Task WhatItGetsMayBeLinkedThere(bool asProject) => VerifyAsync(asProject, """
            var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace(Links.Prefix("logs"), new WorkspaceArgs
            {
                ResourceGroupName = group.Name,
                PublicNetworkAccessForIngestion = "Disabled",
                PublicNetworkAccessForQuery = "Disabled",
            });
            _ = new LinkedWorkspace("linked", new ScopeArgs { Location = "global" }, scope.Name, workspace.Id);
            var second = new PrivateLinkScope("second", new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"westeurope"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var other = new Workspace("other", new WorkspaceArgs
            {
                ResourceGroupName = group.Name,
                PublicNetworkAccessForIngestion = "Disabled",
                PublicNetworkAccessForQuery = "Disabled",
            });
            Links.Link(second, other);
        """);

    private static async Task VerifyAsync(bool asProject, string body)
    {
        var library = CSharpCompilation.Create(
            "Company.Network",
            [CSharpSyntaxTree.ParseText(Library, cancellationToken: TestContext.Current.CancellationToken)],
            ProviderShape.V3.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = library.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));

        var test = new AnalyzerTest<Reporting.AmplsAnalyzer>
        {
            TestCode = $"{Start}\n{body}\n}});",
            AdditionalReferences = { asProject ? library.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray()) },
        };
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
