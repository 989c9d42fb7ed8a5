using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>The compiler leads through a chain: what is wrong doesn't compile, and what completion offers is what can come next.</summary>
public sealed class ChainTests
{
    private const string Begin = """Scope.Build("monitoring", group)""";
    private const string Modes = ".IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open)";
    private const string Members = ".Logs(logs).Orders(orders).Agents(agents).Metrics(metrics)";

    [Theory]
    // Left out.
    [InlineData(Begin + ".QueryAccess(AccessMode.Open)", "CS1061")]
    [InlineData(Begin + ".IngestionAccess(AccessMode.Open).Logs(logs)", "CS1061")]
    [InlineData(Begin + Modes + ".Orders(orders)", "CS1061")]
    [InlineData(Begin + Modes + ".Logs(logs).Orders(orders).Agents(agents).ConnectTo(hub, hubSubnet)", "CS1061")]
    [InlineData(Begin + Modes + Members + ".Create()", "CS1061")]
    [InlineData(Begin + ".Create()", "CS1061")]
    // Given twice.
    [InlineData(Begin + ".IngestionAccess(AccessMode.Open).IngestionAccess(AccessMode.Open)", "CS1061")]
    [InlineData(Begin + Modes + ".Logs(logs).Logs(logs)", "CS1061")]
    [InlineData(Begin + Modes + Members + ".Metrics(metrics)", "CS1061")]
    // A second connection says where its zones are.
    [InlineData(Begin + Modes + Members + ".ConnectTo(hub, hubSubnet).ConnectTo(plant, plantSubnet).Create()", "CS7036")]
    [InlineData(Begin + Modes + Members + ".SharedWith(spoke)", "CS1061")]
    // Of the wrong type.
    [InlineData(Begin + ".IngestionAccess(\"PrivateOnly\")", "CS1503")]
    [InlineData(Begin + Modes + ".Logs(orders)", "CS1503")]
    [InlineData(Begin + Modes + ".Logs(metrics)", "CS1503")]
    [InlineData(Begin + Modes + ".Logs(logs.Id)", "CS1503")]
    [InlineData(Begin + Modes + Members + ".ConnectTo(hub, hub)", "CS1503")]
    [InlineData(Begin + Modes + Members + ".ConnectTo(hubSubnet, hub)", "CS1503")]
    [InlineData(Begin + Modes + ".Except(logs, AccessMode.Open, AccessMode.Open)", "CS1503")]
    [InlineData("new Scope.MonitorZones(ExistingZone(\"a\"), ExistingZone(\"b\"), ExistingZone(\"c\"), ExistingZone(\"d\"))", "CS7036")]
    [InlineData("Scope.For(\"monitoring\", logs, group)", "CS1503")]
    public void What_is_wrong_does_not_compile(string chain, string error)
    {
        var errors = Programs.In(nameof(Definitions.Native), $"_ = {chain};").Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Contains(error, errors.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData(Begin, "IngestionAccess")]
    [InlineData(Begin + ".IngestionAccess(AccessMode.Open)", "QueryAccess")]
    [InlineData(Begin + Modes, "Except Logs")]
    [InlineData(Begin + Modes + ".Logs(logs)", "Orders")]
    [InlineData(Begin + Modes + ".Logs(logs).Orders(orders)", "Agents")]
    [InlineData(Begin + Modes + ".Logs(logs).Orders(orders).Agents(agents)", "Metrics")]
    [InlineData(Begin + Modes + Members, "ConnectTo")]
    [InlineData(Begin + Modes + Members + ".ConnectTo(hub, hubSubnet)", "ConnectTo Create SharedWith")]
    [InlineData("Scope.For(\"monitoring\", null!, group)" + Members, "ConnectTo Create")]
    public void Completion_offers_what_can_come_next(string chain, string offered)
    {
        var compilation = Programs.In(nameof(Definitions.Native), $"var step = {chain};").Compile();
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Program.cs");
        var model = compilation.GetSemanticModel(tree);
        var variable = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<VariableDeclaratorSyntax>().Single(declarator => declarator.Identifier.Text == "step");
        var step = ((ILocalSymbol)model.GetDeclaredSymbol(variable, TestContext.Current.CancellationToken)!).Type;

        var methods = model.LookupSymbols(variable.Span.End, step).OfType<IMethodSymbol>().Where(method => method.ContainingType.TypeKind == TypeKind.Interface);
        Assert.Equal(offered, string.Join(' ', methods.Select(method => method.Name).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Members_with_odd_names_are_no_trouble()
    {
        var program = BuilderProgram.Of(ProviderShape.V3, """
            using AmplsAnalyzers;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.OperationalInsights;

            namespace Contoso.@event.Überwachung;

            internal static partial class @class
            {
                [PrivateLinkScopeBuilder]
                internal partial class @record
                {
                    Workspace @event;
                    Workspace Event;
                    readonly Workspace _logs;
                    public Workspace? Größe { get; }
                    public Workspace field { get; private set; }
                    Workspace @value, @base, Create, ConnectTo, IngestionAccess, name, steps, Name, Tags, Given;
                    public Workspace Monitor { get; init; }
                    AzureMonitorWorkspace first;
                    AzureMonitorWorkspace First;
                    AzureMonitorWorkspace @in;
                }
            }
            """);

        Assert.Empty(program.CompilerMessages);
        Assert.Equal("Contoso.event.Überwachung.class.record.PrivateLinkScopeBuilder.g.cs", Assert.Single(program.Generated).Key);
    }

    [Fact]
    public void Definition_in_the_global_namespace_can_be_public()
    {
        var program = BuilderProgram.Of(ProviderShape.V3, """
            /// <summary>Contoso's scope.</summary>
            [AmplsAnalyzers.PrivateLinkScopeBuilder]
            public partial class MonitoringScope
            {
                private Pulumi.AzureNative.OperationalInsights.Workspace logs;
            }

            /// <summary>Another one.</summary>
            [AmplsAnalyzers.PrivateLinkScopeBuilder]
            public partial class OwnScope
            {
                private CompanyWorkspace logs;
            }

            internal sealed class CompanyWorkspace : Pulumi.AzureNative.OperationalInsights.Workspace
            {
                public CompanyWorkspace(string name)
                    : base(name, new() { ResourceGroupName = "monitoring" })
                {
                }
            }
            """);

        Assert.Empty(program.CompilerMessages);
        Assert.Equal(["MonitoringScope.PrivateLinkScopeBuilder.g.cs", "OwnScope.PrivateLinkScopeBuilder.g.cs"], program.Generated.Keys);
    }

    [Fact]
    public void Obsolete_classes_give_no_warning()
    {
        var program = BuilderProgram.Of(ProviderShape.V3, """
            using System;
            using AmplsAnalyzers;
            using Pulumi.AzureNative.OperationalInsights;

            [PrivateLinkScopeBuilder]
            internal partial class MonitoringScope
            {
            #pragma warning disable CS0618 // The user knows; the generated code has to know by itself.
                OldWorkspace Logs;
            #pragma warning restore CS0618
            }

            [Obsolete("Use another one.")]
            internal sealed class OldWorkspace : Workspace
            {
                public OldWorkspace(string name)
                    : base(name, new() { ResourceGroupName = "monitoring" })
                {
                }
            }
            """);
        Assert.Empty(program.CompilerMessages);
    }
}
