using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>Definitions as people write them, and as they look on the way there: what is generated compiles, or nothing is.</summary>
public sealed class HostileDefinitionTests
{
    private const string Usings = """
        using System;
        using AmplsAnalyzers;
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.OperationalInsights;

        """;

    [Theory]
    // Members with the names of steps, of the builder's parameters and local variables, of other classes.
    [InlineData("[PrivateLinkScopeBuilder] partial class M { Workspace Create, Location, Name, Zones, ConnectTo, SharedWith, Except, IngestionAccess, QueryAccess, Id, Options, Tags, Cloud, Query; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { Workspace Ingestion, ExistingScope, ScopeName, Exceptions, ResourceGroup, ResourceGroupName, NewZones, Endpoint, Network, All, Given, GivenX, X; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { Workspace steps, plan, zones, name, network, endpoint, parent, government, connections, Pulumi, System, Resource, Workspace, global; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { AzureMonitorWorkspace Monitor, Oms, monitor, Endpoint, Query; Workspace MonitorQuery; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class @event { Workspace @class, @for, var, await, async, yield, partial, required, file, scoped, field, value, record, with, not, init; }")]
    // Where the class stands.
    [InlineData("namespace Steps.Dns { [PrivateLinkScopeBuilder] partial class M { Workspace Logs; } }")]
    [InlineData("namespace @namespace.Pulumi.System { [PrivateLinkScopeBuilder] partial class Global { Workspace Logs; } }")]
    [InlineData("partial interface IOuter { internal partial struct Inner { [PrivateLinkScopeBuilder] internal partial class M { Workspace Logs; } } }")]
    [InlineData("partial record struct Outer { partial record Inner { [PrivateLinkScopeBuilder] private protected partial class M { Workspace Logs; } } }")]
    // Several of one name, also where a file system doesn't tell upper case from lower case.
    [InlineData("""
        [PrivateLinkScopeBuilder] partial class Scopes { Workspace Logs; }
        namespace A { [PrivateLinkScopeBuilder] partial class Scopes { Workspace Logs; } [PrivateLinkScopeBuilder] partial class SCOPES { Workspace Logs; } partial class B { [PrivateLinkScopeBuilder] partial class Scopes { Workspace Logs; } } }
        namespace a { [PrivateLinkScopeBuilder] partial class Scopes { Workspace Logs; } }
        """)]
    // What else the class has.
    [InlineData("""
        [PrivateLinkScopeBuilder] internal partial class M : IDisposable
        {
            Workspace Logs;
            event Action? Changed;
            int this[int i] => i;
            static Workspace? Shared { get; set; }
            const string Region = "westeurope";
            Workspace Same => Logs;
            class Nested { }
            enum Kind { One }
            public static M? Make() => null;
            public static bool operator !(M m) => m.Logs is null;
            public override string ToString() => Region + Kind.One + Shared + new Nested();
            public void Dispose() => Changed?.Invoke();
            ~M() { }
        }
        """)]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { protected Workspace A = null!; private protected Workspace? B; public virtual Workspace C { get; } = null!; volatile Workspace D; public Workspace E { private get; set; } }")]
    [InlineData("interface IHasLogs { Workspace Logs { get; } } [PrivateLinkScopeBuilder] partial class M : IHasLogs { public Workspace Logs { get; } }")]
    [InlineData("[PrivateLinkScopeBuilder, Serializable] sealed partial class M : Pulumi.ComponentResource { Workspace Logs; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { Own<string> Logs; Own<M> More; } class Own<T> : Workspace { public Own() : base(\"own\", new() { ResourceGroupName = \"group\" }) { } }")]
    [InlineData("#nullable disable\n[PrivateLinkScopeBuilder] partial class M { Workspace Logs; public PrivateLinkScope Scope { get; } }")]
    public void Compiles_without_warnings(string definition)
    {
        foreach (var version in new[] { LanguageVersion.CSharp10, LanguageVersion.Latest })
        {
            var program = BuilderProgram.Of(ProviderShape.V3, Usings + definition) with { LanguageVersion = version };
            Assert.Empty(program.CompilerMessages);
            Assert.NotEmpty(program.Generated);
        }
    }

    /// <summary>Nothing is generated, and the analyzer or the compiler says why.</summary>
    [Theory]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { Workspace Connection; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class Dns { Workspace Logs; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M<T> { Workspace Logs; }")]
    [InlineData("partial class Outer<T> { [PrivateLinkScopeBuilder] partial class M { Workspace Logs; } }")]
    [InlineData("[PrivateLinkScopeBuilder] public partial record struct M { public Workspace? Logs { get; } }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { PrivateLinkScope Scope; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { string Scope; Workspace Logs; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { private class Own : Workspace { public Own() : base(\"own\", null!) { } } Own Logs; }")]
    [InlineData("[PrivateLinkScopeBuilder] partial class { Workspace Logs; }")]
    [InlineData("namespace { [PrivateLinkScopeBuilder] partial class M { Workspace Logs; } }")]
    [InlineData("[PrivateLinkScopeBuilder]")]
    [InlineData("[PrivateLinkScopeBuilder] delegate void M();")]
    public async Task Generates_nothing(string definition)
    {
        var program = BuilderProgram.Of(ProviderShape.V3, Usings + definition) with { LanguageVersion = LanguageVersion.Latest };
        Assert.Empty(program.Generated);
        Assert.Contains((await DiagnosticsOf(program.Compile())).Concat(program.CompilerMessages), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>Two parts of a class may have the attribute while somebody moves it; two members may have one name.</summary>
    [Theory]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { Workspace Logs; } [PrivateLinkScopeBuilder] partial class M { Workspace Audit; }", "CS0579")]
    [InlineData("[PrivateLinkScopeBuilder] partial class M { Workspace Logs, ; Workspace ; public Component X { ; }", "CS1001")]
    [InlineData("interface IHasLogs { Workspace Logs { get; } } [PrivateLinkScopeBuilder] partial class M : IHasLogs { Workspace IHasLogs.Logs { get; } = null!; Workspace Audit; }", "")]
    public void Generates_once_what_can_be_generated(string definition, string error)
    {
        var program = BuilderProgram.Of(ProviderShape.V3, Usings + definition);
        Assert.Single(program.Generated);
        Assert.DoesNotContain(program.CompilerMessages, diagnostic => diagnostic.Location.SourceTree is { } tree && GeneratedBuilder.IsIn(tree) && diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(error.Length == 0 || program.CompilerMessages.Any(diagnostic => diagnostic.Id == error));
    }

    /// <summary>Somebody types the definition, and the program behind it: no exception at any character.</summary>
    [Fact]
    public async Task Survives_every_beginning_of_a_program()
    {
        var text = Programs.In(nameof(Definitions.Native), Programs.FullChain(nameof(Definitions.Native))).Files;
        var definition = text[0].Text;
        var begin = definition.IndexOf('[', StringComparison.Ordinal);
        for (var length = begin; length <= definition.Length; length++)
        {
            await Analyze(definition[..length], text[1].Text, isAnalyzed: length % 7 == 0);
        }

        var chain = text[1].Text;
        for (var length = chain.IndexOf("Scope.Build", StringComparison.Ordinal); length <= chain.Length; length += 3)
        {
            await Analyze(definition, chain[..length], isAnalyzed: true);
        }

        static async Task Analyze(string definition, string chain, bool isAnalyzed)
        {
            // A failure of the generator throws.
            var compilation = new BuilderProgram(ProviderShape.V3, ("Definition.cs", definition), ("Program.cs", chain)).Compile();
            if (isAnalyzed)
            {
                await DiagnosticsOf(compilation);
            }
        }
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsOf(CSharpCompilation compilation)
    {
        var crashes = new List<Exception>();
        var driver = compilation.WithAnalyzers([new ScopeBuilderAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => crashes.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await driver.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(crashes);
        return diagnostics;
    }
}
