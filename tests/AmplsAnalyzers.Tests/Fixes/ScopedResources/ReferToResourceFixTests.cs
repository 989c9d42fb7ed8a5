using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ScopedResources;

using Verify = FixVerifier<ReferToResourceFix>;

public sealed class ReferToResourceFixTests
{
    [Fact]
    public Task NameThatPulumiChanges() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            _ = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = {|AMPLS206:"scope"|}, LinkedResourceId = config.Require("logs") });
        """),
        ("{|AMPLS206:\"scope\"|}", "scope.Name"));

    [Fact]
    public Task LiteralInAStatement() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var named = new PrivateLinkScope("scope", new() { ScopeName = "private", ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            var args = new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", LinkedResourceId = config.Require("logs") };
            args.ScopeName = {|AMPLS207:"private"|};
            _ = new PrivateLinkScopedResource("link", args);
        """),
        ("{|AMPLS207:\"private\"|}", "named.Name"));

    [Fact]
    public Task Classic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        ProgramFrame.Classic("""
            var named = new PrivateLinkScope("scope", new PrivateLinkScopeArgs { Name = "private", ResourceGroupName = "monitoring" });
            _ = new PrivateLinkScopedService("link", new PrivateLinkScopedServiceArgs
            {
                ResourceGroupName = "monitoring",
                ScopeName = {|AMPLS207:"private"|}, // By name.
                LinkedResourceId = config.Require("logs"),
            });
        """),
        ("{|AMPLS207:\"private\"|}", "named.Name"));
}
