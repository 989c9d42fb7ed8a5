using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Builders;

public sealed class AMPLS904Tests : BuilderRuleTests
{
    private const string Definition = """
        using AmplsAnalyzers;

        [PrivateLinkScopeBuilder]
        internal partial class {|AMPLS904:MonitoringScope|}
        {
        }
        """;

    [Fact]
    public Task Reports_a_definition_in_a_project_without_provider() => Verify(ProviderShape.Core, CompilerDiagnostics.Warnings, Definition);

    [Fact]
    public Task Reports_a_definition_whose_types_are_not_there() => Verify(ProviderShape.Core, CompilerDiagnostics.None, """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.OperationalInsights;

        [PrivateLinkScopeBuilder]
        internal partial class {|AMPLS904:MonitoringScope|}
        {
            Workspace Logs;
        }
        """);

    [Fact]
    public Task Is_silent_with_a_provider() => V3("""
        [PrivateLinkScopeBuilder]
        internal partial class MonitoringScope
        {
            Workspace Logs;
        }
        """);
}
