using AmplsAnalyzers.CodeFixes.Builders;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Builders;

public sealed class MakePartialFixTests
{
    [Fact]
    public Task Makes_the_class_partial() => BuilderFix.VerifyAsync<MakePartialFix>(
        """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.OperationalInsights;

        /// <summary>Where Contoso's logs go.</summary>
        [PrivateLinkScopeBuilder] // For the platform.
        internal sealed class {|AMPLS901:MonitoringScope|}
        {
            public Workspace? Logs { get; }
        }
        """,
        """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.OperationalInsights;

        /// <summary>Where Contoso's logs go.</summary>
        [PrivateLinkScopeBuilder] // For the platform.
        internal sealed partial class MonitoringScope
        {
            public Workspace? Logs { get; }
        }
        """);

    [Fact]
    public Task Makes_the_types_around_it_partial() => BuilderFix.VerifyAsync<MakePartialFix>(
        """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.OperationalInsights;

        namespace Contoso
        {
            internal static class Platform
            {
                internal record struct Region
                {
                    [PrivateLinkScopeBuilder]
                    class {|AMPLS901:MonitoringScope|}
                    {
                        public Workspace? Logs { get; }
                    }
                }
            }
        }
        """,
        """
        using AmplsAnalyzers;
        using Pulumi.AzureNative.OperationalInsights;

        namespace Contoso
        {
            internal static partial class Platform
            {
                internal partial record struct Region
                {
                    [PrivateLinkScopeBuilder]
                    partial class MonitoringScope
                    {
                        public Workspace? Logs { get; }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Is_not_offered_for_what_it_cannot_mend()
    {
        const string Program = """
            using AmplsAnalyzers;
            using Pulumi.AzureNative.OperationalInsights;

            [PrivateLinkScopeBuilder]
            internal abstract partial class {|AMPLS901:MonitoringScope|}
            {
                public Workspace? Logs { get; }
            }
            """;
        return BuilderFix.VerifyAsync<MakePartialFix>(Program, Program);
    }
}
