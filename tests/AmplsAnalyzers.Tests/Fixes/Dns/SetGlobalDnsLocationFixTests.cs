using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Dns;

using Verify = FixVerifier<SetGlobalDnsLocationFix>;

public sealed class SetGlobalDnsLocationFixTests
{
    [Fact]
    public Task ZoneInARegion() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            _ = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "example.com", Location = {|AMPLS613:group.Location|} });
        """),
        ("{|AMPLS613:group.Location|}", "\"global\""));

    [Fact]
    public Task LinkWithoutALocation() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var args = new VirtualNetworkLinkArgs { ResourceGroupName = group.Name };
            args.PrivateZoneName = "example.com";
            _ = new {|AMPLS613:VirtualNetworkLink|}("link", args);
        """),
        ("{|AMPLS613:VirtualNetworkLink|}", "VirtualNetworkLink"),
        ("args.PrivateZoneName = \"example.com\";\n", "args.PrivateZoneName = \"example.com\";\n    args.Location = \"global\";\n"));

    [Fact]
    public Task ZoneWithoutALocation() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            PrivateZone zone = {|AMPLS613:new|}("zone", new()
            {
                ResourceGroupName = group.Name, // Shared.
                PrivateZoneName = "example.com",
            });
        """),
        ("{|AMPLS613:new|}", "new"),
        ("PrivateZoneName = \"example.com\",\n", "PrivateZoneName = \"example.com\",\n        Location = \"global\",\n"));
}
