using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Dns;

using Verify = FixVerifier<NameZoneConfigurationFix>;

public sealed class NameZoneConfigurationFixTests
{
    [Fact]
    public Task Variable() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.blob.core.windows.net" });
            _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = { new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { PrivateDnsZoneId = blob.Id } } });
        """),
        ("{|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|}", "Inputs.PrivateDnsZoneConfigArgs"),
        ("PrivateDnsZoneId = blob.Id }", "PrivateDnsZoneId = blob.Id, Name = \"blob\" }"));

    [Fact]
    public Task EntryOfADictionary() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.blob.core.windows.net" });
            var zones = new Dictionary<string, PrivateZone> { ["storage"] = blob };
            var entry = new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|}();
            entry.PrivateDnsZoneId = zones["storage"].Id;
            _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = "endpoint", PrivateDnsZoneConfigs = { entry } });
        """),
        ("{|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|}", "Inputs.PrivateDnsZoneConfigArgs"),
        ("zones[\"storage\"].Id;\n", "zones[\"storage\"].Id;\n    entry.Name = \"storage\";\n"));

    [Fact]
    public Task NameThatAnotherOneHas() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.blob.core.windows.net" });
            var file = new PrivateZone("file", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.file.core.windows.net" });
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs =
                [
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = blob.Id },
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { Name = "zone", PrivateDnsZoneId = file.Id },
                ],
            });
        """),
        ("new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { Name = \"zone\"", "new Inputs.PrivateDnsZoneConfigArgs { Name = \"file\""));
}
