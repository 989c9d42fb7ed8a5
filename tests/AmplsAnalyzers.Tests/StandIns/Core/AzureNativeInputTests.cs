using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>A program with a provider runs on the core: compiled, loaded beside the provider's assemblies, and started under mocks.</summary>
public sealed class AzureNativeInputTests
{
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.Testing;

        public static class Program
        {
            public static async Task<string> RunAsync()
            {
                var mocks = new Mocks();
                await Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, () =>
                {
                    _ = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                    {
                        ResourceGroupName = "rg",
                        AccessModeSettings = new AccessModeSettingsArgs
                        {
                            IngestionAccessMode = AccessMode.PrivateOnly,
                            QueryAccessMode = "Open",
                        },
                    });
                });
                return mocks.Text;
            }
        }

        public sealed class Mocks : IMocks
        {
            public string Text { get; private set; } = "";

            public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
            {
                Text += $"{args.Type} {Write(args.Inputs)}";
                return Task.FromResult<(string?, object)>(("id", args.Inputs));
            }

            public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);

            private static string Write(object value) => value is IReadOnlyDictionary<string, object> map
                ? "{" + string.Join(", ", map.OrderBy(entry => entry.Key, System.StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Write(entry.Value)}")) + "}"
                : JsonSerializer.Serialize(value);
        }
        """;

    [Fact]
    public async Task APrivateLinkScopeArrivesUnderItsWireNames()
        => Assert.Equal(
            """azure-native:monitor:PrivateLinkScope {accessModeSettings: {ingestionAccessMode: "PrivateOnly", queryAccessMode: "Open"}, resourceGroupName: "rg"}""",
            await RunAsync());

    private static async Task<string> RunAsync()
    {
        var compilation = CSharpCompilation.Create(
            "AzureNativeProgram",
            [CSharpSyntaxTree.ParseText(Program, cancellationToken: TestContext.Current.CancellationToken)],
            ProviderShape.V3.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;

        var run = new ShapeLoadContext(ProviderShape.V3).LoadFromStream(stream).GetType("Program")!.GetMethod("RunAsync")!;
        return await (Task<string>)run.Invoke(null, null)!;
    }
}
