using AmplsAnalyzers.CodeFixes.PublicNetworkAccess;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.PublicNetworkAccess;

using Verify = FixVerifier<SetKnownPublicAccessFix>;

public sealed class SetKnownPublicAccessFixTests
{
    [Fact]
    public Task EnumInAnInitializer() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            _ = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS305:"Disable"|} });
        """),
        ("{|AMPLS305:\"Disable\"|}", "Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType.Disabled"));

    [Fact]
    public Task Statement() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var args = new WorkspaceArgs { ResourceGroupName = group.Name };
            args.PublicNetworkAccessForIngestion = {|AMPLS305:"enable"|}; // For now.
            _ = new Workspace("logs", args);
        """),
        ("{|AMPLS305:\"enable\"|}", "Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType.Enabled"));

    [Fact]
    public Task ArgumentOfAHelper() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            Create("disable");

            void Create(string access) => _ = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS305:access|} });
        """),
        ("\"disable\"", "\"Disabled\""),
        ("{|AMPLS305:access|}", "access"));
}
