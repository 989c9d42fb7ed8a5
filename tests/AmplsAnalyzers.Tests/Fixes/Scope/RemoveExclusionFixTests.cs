using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Scope;

using Verify = FixVerifier<RemoveExclusionFix>;

public sealed class RemoveExclusionFixTests
{
    [Fact]
    public Task OnlyOne() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            _ = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                    Exclusions = { new {|AMPLS110:AccessModeSettingsExclusionArgs|} { PrivateEndpointConnectionName = config.Require("connection"), QueryAccessMode = "Open" } },
                },
            });
        """),
        ("            Exclusions = { new {|AMPLS110:AccessModeSettingsExclusionArgs|} { PrivateEndpointConnectionName = config.Require(\"connection\"), QueryAccessMode = \"Open\" } },\n", ""));

    [Fact]
    public Task OneOfTwo() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open", Exclusions = [
                new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = config.Require("one"), QueryAccessMode = "PrivateOnly" },
                new {|AMPLS110:AccessModeSettingsExclusionArgs|} { PrivateEndpointConnectionName = config.Require("two"), QueryAccessMode = "Open" },
            ] } });
        """),
        ("        new {|AMPLS110:AccessModeSettingsExclusionArgs|} { PrivateEndpointConnectionName = config.Require(\"two\"), QueryAccessMode = \"Open\" },\n", ""));

    [Fact]
    public Task Statement() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var settings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" };
            settings.Exclusions.Add(new {|AMPLS110:AccessModeSettingsExclusionArgs|} { PrivateEndpointConnectionName = config.Require("connection"), QueryAccessMode = "Open" });
            _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = settings });
        """),
        ("    settings.Exclusions.Add(new {|AMPLS110:AccessModeSettingsExclusionArgs|} { PrivateEndpointConnectionName = config.Require(\"connection\"), QueryAccessMode = \"Open\" });\n", ""));
}
