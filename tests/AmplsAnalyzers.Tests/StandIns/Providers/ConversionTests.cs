using System.Collections.Immutable;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Providers;

/// <summary>What converts to an input and what doesn't: Conversions.txt holds what the compiler says on the published packages.</summary>
public sealed class ConversionTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using N = Pulumi.AzureNative.Network;
        using NI = Pulumi.AzureNative.Network.Inputs;
        using static Names;

        """;

    private const string Names = Usings + """
        static class Names
        {
            public static bool flag;
            public static string mode = "";
            public static string? ns;
            public static Output<string> os = null!;
            public static Output<string?> ons = null!;
            public static Input<string> ins = null!;
            public static AccessMode en;
            public static Output<AccessMode> oe = null!;
            public static Input<AccessMode> ie = null!;
            public static string[] arr = null!;
            public static IEnumerable<string> es = null!;
            public static IReadOnlyList<string> irl = null!;
            public static ImmutableArray<string> ia;
            public static Output<ImmutableArray<string>> oia = null!;
            public static Output<string>[] oarr = null!;
            public static List<Output<string>> los = null!;
            public static Config cfg = null!;
            public static StackReference sr = null!;
            public static PrivateLinkScope scope = null!;
            public static PrivateLinkScopeArgs args = null!;
            public static Output<GetPrivateLinkScopeResult> r = null!;
        }
        """;

    private static readonly ImmutableDictionary<string, Statement> Statements = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "StandIns", "Providers", "Conversions.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(Statement.Parse)
        .ToImmutableDictionary(statement => statement.Id);

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Conversions",
        [Parse("Names", Names), .. Statements.Values.Select(statement => Parse(statement.Id, $"{Usings}static class {statement.Id} {{ {statement.Member} }}"))],
        ProviderShape.V3.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static TheoryData<string> Ids => [.. Statements.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void AllStatementsAreThere() => Assert.Equal(117, Statements.Count);

    [Fact]
    public void TheNamesAreDeclaredWithoutErrors()
        => Assert.Empty(DiagnosticsOf("Names"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheCompilerSaysTheSame(string id)
        => Assert.Equal(Statements[id].Diagnostics, DiagnosticsOf(id));

    private static IEnumerable<string> DiagnosticsOf(string id)
        => Compilation.GetSemanticModel(Compilation.SyntaxTrees.Single(tree => tree.FilePath == id))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}")
            .Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string name, string text) => CSharpSyntaxTree.ParseText(text, path: name);

    private sealed record Statement(string Id, string Code, string[] Diagnostics)
    {
        /// <summary>A declaration becomes a field, because the compiler has more to say about a local that nobody reads.</summary>
        public string Member => Code.Contains(" converted = ", StringComparison.Ordinal) ? $"public static {Code}" : $"static void Run() {{ {Code} }}";

        public static Statement Parse(string line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var parts = line[(colon + 1)..].Split(" // ");
            return new Statement(line[..colon], parts[0], parts is [_, var diagnostics] ? diagnostics.Split(", ") : []);
        }
    }
}
