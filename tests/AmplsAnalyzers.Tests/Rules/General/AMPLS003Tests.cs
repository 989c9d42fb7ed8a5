using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.General;

public sealed class AMPLS003Tests : RuleTests
{
    private const string Scope = """
            var scope = new {|#0:PrivateLinkScope|}("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """;

    private const string UnknownKey = "'ampls_clowd', which is no setting (is 'ampls_cloud' meant?)";

    [Fact]
    public Task FiresOnV3() => Expect(ProviderShape.V3, ProgramFrame.V3(Scope), "ampls_clowd = public", UnknownKey);

    [Fact]
    public Task FiresOnV2() => Expect(ProviderShape.V2, ProgramFrame.V2(Scope), "ampls_clowd = public", UnknownKey);

    [Fact]
    public Task FiresOnClassic() => Expect(
        ProviderShape.Classic,
        ProgramFrame.Classic("""var scope = new {|#0:PrivateLinkScope|}("scope", new() { ResourceGroupName = group.Name });"""),
        "ampls_clowd = public",
        UnknownKey);

    [Theory]
    [InlineData("ampls_cloud = mars", "the value 'mars' of 'ampls_cloud', which takes automatic, public or usgovernment")]
    [InlineData("ampls_cloud =", "the value '' of 'ampls_cloud', which takes automatic, public or usgovernment")]
    [InlineData("ampls_dns_managed_elsewhere = maybe", "the value 'maybe' of 'ampls_dns_managed_elsewhere', which takes true or false")]
    [InlineData("ampls_max_scopes_per_resource = 0", "the value '0' of 'ampls_max_scopes_per_resource', which takes a whole number from 1")]
    [InlineData("ampls_max_workspaces_per_scope = 3,000", "the value '3,000' of 'ampls_max_workspaces_per_scope', which takes a whole number from 1")]
    public Task FiresOnBadValue(string settings, string expected) => Expect(ProviderShape.V3, ProgramFrame.V3(Scope), settings, expected);

    [Fact]
    public Task FiresOnceForAll() => Expect(
        ProviderShape.V3,
        ProgramFrame.V3(Scope),
        "ampls_clowd = public\nampls_dns_managed_elsewhere = 1",
        $"{UnknownKey} and the value '1' of 'ampls_dns_managed_elsewhere', which takes true or false");

    [Fact]
    public Task FiresAtTheFirstResourceWhereThereIsNoScope() => Expect(
        ProviderShape.V3,
        """
        using Pulumi.AzureNative.Resources;

        return await Pulumi.Deployment.RunAsync(() =>
        {
            var group = new {|#0:ResourceGroup|}("group");
            var other = new ResourceGroup("other");
        });
        """,
        "ampls_clowd = public",
        UnknownKey);

    [Fact]
    public Task FiresOnTheGlobalConfiguration()
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(Scope));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.globalconfig", "is_global = true\nampls_clowd = public\n"));
        return RunAsync(test, UnknownKey);
    }

    [Fact]
    public Task FiresInOneStackForAll() => Expect(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Resources;

        public sealed class First : Stack
        {
            public First() => _ = new {|#0:ResourceGroup|}("first");
        }

        public sealed class Second : Stack
        {
            public Second() => _ = new ResourceGroup("second");
        }
        """,
        "ampls_clowd = public",
        UnknownKey);

    [Fact]
    public Task NearMissGoodValues() => Expect(
        ProviderShape.V3,
        ProgramFrame.V3(Scope),
        """
        ampls_cloud = Public
        AMPLS_DNS_MANAGED_ELSEWHERE = True
        ampls_max_workspaces_per_scope = 300
        ampls_max_components_per_scope = 1000
        ampls_max_scopes_per_resource = 5
        ampls_max_private_endpoints_per_scope = 10
        ampls_max_zones_per_zone_group = 6
        ampls_clowd = public
        """,
        UnknownKey);

    [Fact]
    public Task UnknownKeysOfOthersAreNotOurs() => Expect(
        ProviderShape.V3,
        ProgramFrame.V3(Scope),
        "my_cloud = mars\namplsanalyzers = yes\ndotnet_diagnostic.AMPLS999.severity = none\nampls_clowd = public",
        UnknownKey);

    private Task Expect(ProviderShape shape, string program, string settings, string expected)
    {
        var test = Test(shape, program);
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", $"root = true\n[*.cs]\n{settings}\n"));
        return RunAsync(test, expected);
    }

    private Task RunAsync(AnalyzerTest<AmplsAnalyzer> test, string expected)
    {
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AMPLS003").WithLocation(0).WithMessage($"Ignored in the configuration: {expected}"));
        return RunAsync(test);
    }
}
