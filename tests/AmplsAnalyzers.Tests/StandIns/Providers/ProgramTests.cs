using System.Collections.Immutable;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Providers;

/// <summary>Programs compile on each shape and really run on it.</summary>
public sealed class ProgramTests
{
    /// <summary>Runs <c>Program.Create</c> on mocks, and returns a line for each registration and call, with what the engine is told.</summary>
    private const string Host = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;
        using Pulumi;
        using Pulumi.Testing;

        public sealed class Host : IMocks
        {
            private readonly List<string> _lines = new();

            public static async Task<string> Run()
            {
                var host = new Host();
                await Deployment.TestAsync(host, new TestOptions { IsPreview = false }, () => Program.Create(text => host._lines.Add(text)));
                return string.Join("\n", host._lines.Order(StringComparer.Ordinal));
            }

            public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
            {
                _lines.Add($"{args.Type} {args.Name} {args.Id} {Text(args.Inputs)}");
                return Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs));
            }

            public Task<object> CallAsync(MockCallArgs args)
            {
                _lines.Add($"{args.Token} {Text(args.Args)}");
                return Task.FromResult<object>(args.Args.Add("id", "found"));
            }

            private static string Text(object value) => value switch
            {
                ImmutableDictionary<string, object> map => "{" + string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}")) + "}",
                ImmutableArray<object> list => "[" + string.Join(", ", list.Select(Text)) + "]",
                _ => value.ToString()!,
            };
        }
        """;

    [Fact]
    public async Task V3Runs() => Assert.Equal(
        """
        azure-native:monitor:PrivateLinkScope known scope-id {}
        azure-native:monitor:PrivateLinkScope scope  {accessModeSettings: {exclusions: [{privateEndpointConnectionName: old, queryAccessMode: Open}], ingestionAccessMode: PrivateOnly, queryAccessMode: Open}, location: global, resourceGroupName: monitoring, tags: {team: platform}}
        azure-native:monitor:getPrivateLinkScope {resourceGroupName: monitoring, scopeName: known}
        azure-native:network:Subnet subnet  {privateEndpointNetworkPolicies: Disabled, privateLinkServiceNetworkPolicies: Enabled, resourceGroupName: monitoring, virtualNetworkName: hub}
        found
        """,
        await RunAsync(ProviderShape.V3, """
            using System;
            using Pulumi;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Monitor.Inputs;

            public static class Program
            {
                public static void Create(Action<string> log)
                {
                    var scope = new PrivateLinkScope("scope", new()
                    {
                        ResourceGroupName = "monitoring",
                        Location = "global",
                        AccessModeSettings = new AccessModeSettingsArgs
                        {
                            IngestionAccessMode = AccessMode.PrivateOnly,
                            QueryAccessMode = "Open",
                            Exclusions = { new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = "old", QueryAccessMode = AccessMode.Open } },
                        },
                        Tags = { ["team"] = "platform" },
                    });
                    _ = PrivateLinkScope.Get("known", scope.Id);
                    _ = new Pulumi.AzureNative.Network.Subnet("subnet", new() { ResourceGroupName = "monitoring", VirtualNetworkName = "hub" });
                    GetPrivateLinkScope.Invoke(new() { ResourceGroupName = "monitoring", ScopeName = "known" }).Apply(result => { log(result.Id); return result; });
                }
            }
            """));

    [Fact]
    public async Task V2RunsWithDefaultAndExplicitApiVersions() => Assert.Equal(
        """
        azure-native:insights/v20210901:PrivateLinkScope explicit  {accessModeSettings: {ingestionAccessMode: Open, queryAccessMode: Open}, resourceGroupName: monitoring}
        azure-native:insights:PrivateLinkScope default  {accessModeSettings: {ingestionAccessMode: Open, queryAccessMode: Open}, resourceGroupName: monitoring}
        """,
        await RunAsync(ProviderShape.V2, """
            using System;
            using Pulumi;
            using Default = Pulumi.AzureNative.Insights;
            using Explicit = Pulumi.AzureNative.Insights.V20210901;

            public static class Program
            {
                public static void Create(Action<string> log)
                {
                    _ = new Default.PrivateLinkScope("default", new()
                    {
                        ResourceGroupName = "monitoring",
                        AccessModeSettings = new Default.Inputs.AccessModeSettingsArgs { IngestionAccessMode = Default.AccessMode.Open, QueryAccessMode = "Open" },
                    });
                    _ = new Explicit.PrivateLinkScope("explicit", new()
                    {
                        ResourceGroupName = "monitoring",
                        AccessModeSettings = new Explicit.Inputs.AccessModeSettingsArgs { IngestionAccessMode = Explicit.AccessMode.Open, QueryAccessMode = "Open" },
                    });
                }
            }
            """));

    [Fact]
    public async Task ClassicAndV3RunInOneProgram() => Assert.Equal(
        """
        azure-native:resources:ResourceGroup group  {}
        azure:core/getClientConfig:getClientConfig {}
        azure:monitoring/privateLinkScope:PrivateLinkScope known scope-id {}
        azure:monitoring/privateLinkScope:PrivateLinkScope scope  {ingestionAccessMode: PrivateOnly, resourceGroupName: group-id}
        found
        """,
        await RunAsync(ProviderShape.Classic.With(ProviderShape.V3), """
            using System;
            using Pulumi;
            using Pulumi.Azure.Core;
            using Pulumi.Azure.Monitoring;

            public static class Program
            {
                public static void Create(Action<string> log)
                {
                    var group = new Pulumi.AzureNative.Resources.ResourceGroup("group");
                    var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Id, IngestionAccessMode = "PrivateOnly" });
                    _ = PrivateLinkScope.Get("known", scope.Id, options: new() { Parent = scope });
                    GetClientConfig.Invoke().Apply(result => { log(result.Id); return result; });
                }
            }
            """));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ALocalPackageRunsAsAnAssemblyAndAsSource(bool asSource) => Assert.Equal(
        "azure-native_monitor_v20210701preview:monitor:PrivateLinkScope scope  {accessModeSettings: {ingestionAccessMode: Open, queryAccessMode: Open}, resourceGroupName: monitoring}",
        await RunAsync(
            asSource ? ProviderShape.Core : ProviderShape.LocalPackage,
            """
            using System;
            using Pulumi;
            using Pulumi.AzureNative_monitor_v20210701preview.Monitor;
            using Pulumi.AzureNative_monitor_v20210701preview.Monitor.Inputs;

            public static class Program
            {
                public static void Create(Action<string> log) => _ = new PrivateLinkScope("scope", new()
                {
                    ResourceGroupName = "monitoring",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
                });
            }
            """,
            asSource ? [await File.ReadAllTextAsync(ProviderShape.LocalPackageSource, TestContext.Current.CancellationToken)] : []));

    private static async Task<string> RunAsync(ProviderShape shape, string program, params ImmutableArray<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            "Program",
            sources.Add(program).Add(Host).Select(source => CSharpSyntaxTree.ParseText(source)),
            shape.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                // The SDK silences this one in every project: Pulumi is built for an older .NET than the program.
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress)]));
        using var image = new MemoryStream();
        var emit = compilation.Emit(image);
        Assert.Empty(emit.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        image.Position = 0;
        var assembly = new ShapeLoadContext(shape).LoadFromStream(image);
        return await (Task<string>)assembly.GetType("Host", throwOnError: true)!.GetMethod("Run")!.Invoke(null, [])!;
    }
}
