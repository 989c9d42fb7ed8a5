using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Builders;

public sealed class AMPLS901Tests : BuilderRuleTests
{
    [Theory]
    [InlineData("internal class {|AMPLS901:MonitoringScope|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial record {|AMPLS901:MonitoringScope|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial struct {|AMPLS901:MonitoringScope|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial interface {|AMPLS901:MonitoringScope|} { Workspace Logs { get; } }")]
    [InlineData("internal partial class {|AMPLS901:MonitoringScope|}<T> { public Workspace? Logs { get; } }")]
    [InlineData("internal static partial class {|AMPLS901:MonitoringScope|} { }")]
    [InlineData("internal abstract partial class {|AMPLS901:MonitoringScope|} { public Workspace? Logs { get; } }")]
    [InlineData("file partial class {|AMPLS901:MonitoringScope|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial class {|AMPLS901:MonitoringScope|} : Exception { public Workspace? Logs { get; } }")]
    [InlineData("internal partial class {|AMPLS901:MonitoringScope|} { internal MonitoringScope(Workspace logs) => Logs = logs; public Workspace? Logs { get; } }")]
    [InlineData("internal partial class {|AMPLS901:MonitoringScope|}(string name) { public Workspace? Logs { get; } public string Title => name; }")]
    public Task Reports_a_class_that_cannot_have_a_builder(string definition) => V3($"[PrivateLinkScopeBuilder]\n{definition}");

    [Fact]
    public Task Reports_a_class_in_a_class_that_is_not_partial() => V3("""
        internal class Platform
        {
            [PrivateLinkScopeBuilder]
            internal partial class {|AMPLS901:MonitoringScope|}
            {
                public Workspace? Logs { get; }
            }
        }
        """);

    [Fact]
    public Task Reports_a_class_in_a_generic_class() => V3("""
        internal partial class Platform<T>
        {
            [PrivateLinkScopeBuilder]
            internal partial class {|AMPLS901:MonitoringScope|}
            {
                public Workspace? Logs { get; }
            }
        }
        """);

    [Fact]
    public Task Reports_a_definition_of_nothing() => V3("""
        [PrivateLinkScopeBuilder]
        internal partial class {|AMPLS901:MonitoringScope|}
        {
            private const string Region = "westeurope";
            private static readonly string Team = "platform";
            public string Title => $"{Team} in {Region}";
        }
        """);

    [Fact]
    public Task Reports_a_member_with_a_name_of_the_builder_at_the_member() => V3("""
        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            public Workspace? {|AMPLS901:Links|} { get; }
            public Workspace? Logs { get; }
        }
        """);

    [Theory]
    [InlineData("internal partial class {|AMPLS901:Connection|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial class {|AMPLS901:Scope|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial class {|AMPLS901:IComplete|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial class {|AMPLS901:Build|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial class {|AMPLS901:ILogsStep|} { public Workspace? Logs { get; } }")]
    [InlineData("internal partial class MonitoringScope { public Workspace? Logs { get; } internal sealed class {|AMPLS901:Connection|} { } }")]
    [InlineData("internal partial class MonitoringScope { public Workspace? Logs { get; } internal interface {|AMPLS901:ILogsStep|} { } }")]
    [InlineData("internal partial class MonitoringScope { public Workspace? Logs { get; } internal static string {|AMPLS901:Links|} => \"\"; }")]
    [InlineData("internal partial class MonitoringScope { public Workspace? {|AMPLS901:Urn|} { get; } }")]
    [InlineData("internal partial class MonitoringScope { public new Workspace? {|AMPLS901:ToString|} { get; } }")]
    [InlineData("internal partial class MonitoringScope { public Workspace? {|AMPLS901:Scope|} { get; } }")]
    [InlineData("internal partial class {|AMPLS901:MonitoringScope|} { public PrivateLinkScope? Scope { get; } }")]
    public Task Reports_names_that_the_builder_has(string definition) => V3($"[PrivateLinkScopeBuilder]\n{definition}");

    [Theory]
    [InlineData("internal partial class MonitoringScope { Workspace Logs; }")]
    [InlineData("public partial class MonitoringScope { private readonly Workspace _logs; }")]
    [InlineData("internal sealed partial class MonitoringScope : ComponentResource { public Workspace Logs { get; } }")]
    [InlineData("internal partial class MonitoringScope { public PrivateLinkScope Scope { get; } Workspace Logs; }")]
    [InlineData("partial class MonitoringScope { Workspace Build_; Component Create; DataCollectionEndpoint ConnectTo; AzureMonitorWorkspace IngestionAccess; }")]
    [InlineData("public partial class MonitoringScope { public required Workspace Logs { get; init; } protected Component Orders = null!; public virtual DataCollectionEndpoint? Agents { get; } }")]
    [InlineData("internal partial class MonitoringScope : IDisposable { Workspace Logs; public void Connect(int times) { } public static int Build() => 1; public override string ToString() => \"\"; public void Dispose() { } }")]
    [InlineData("partial class MonitoringScope { Workspace Logs; public string Title => \"monitoring\"; public void Describe() { } }")]
    public Task Takes_a_class_that_can(string definition) => V3($"[PrivateLinkScopeBuilder]\n{definition}");

    [Fact]
    public Task Takes_a_class_of_several_parts() => Verify(
        ProviderShape.V3,
        CompilerDiagnostics.Warnings,
        Usings + """
            namespace Contoso;

            public static partial class Platform
            {
                public partial record Region
                {
                    [PrivateLinkScopeBuilder]
                    internal partial class MonitoringScope
                    {
                        Workspace Logs;
                    }
                }
            }
            """,
        Usings + """
            namespace Contoso;

            public static partial class Platform
            {
                public partial record Region
                {
                    partial class MonitoringScope
                    {
                        Component Orders;
                    }
                }
            }
            """);

    /// <summary>What the compiler says of it differs from version to version.</summary>
    [Theory]
    [InlineData("partial class { Workspace Logs; }")]
    [InlineData("enum Area { Logs }")]
    public Task Leaves_to_the_compiler_what_is_no_definition_yet(string definition) => V3($"[PrivateLinkScopeBuilder]\n{definition}", CompilerDiagnostics.None);

    [Fact]
    public Task Is_silent_without_the_attribute() => V3("internal class MonitoringScope { public Workspace? Logs { get; } }");

    [Fact]
    public Task Is_silent_on_an_attribute_of_that_name_from_elsewhere() => Verify(ProviderShape.V3, CompilerDiagnostics.Warnings, """
        using Pulumi.AzureNative.OperationalInsights;

        [Contoso.PrivateLinkScopeBuilder]
        internal class MonitoringScope
        {
            public Workspace? Logs { get; }
        }

        namespace Contoso
        {
            internal sealed class PrivateLinkScopeBuilderAttribute : Attribute
            {
            }
        }
        """);
}
