using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Scope;

public sealed class SetPrivateOnlyFixTests
{
    [Fact]
    public Task Enum() => ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            _ = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = {|AMPLS106:AccessMode.Open|}, QueryAccessMode = AccessMode.PrivateOnly },
            });
        """),
        "{|AMPLS106:AccessMode.Open|}",
        "AccessMode.PrivateOnly");

    [Fact]
    public Task Statement() => ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var settings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly" };
            settings.QueryAccessMode = {|AMPLS106:"open"|}; // For now.
            _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = settings });
        """),
        "{|AMPLS106:\"open\"|}",
        "AccessMode.PrivateOnly");

    [Fact]
    public Task DefaultOfClassic() => ChangesAsync(
        ProviderShape.Classic,
        ProgramFrame.Classic("""
            PrivateLinkScope scope = {|AMPLS106:new|}("scope", new() { ResourceGroupName = group.Name });
        """),
        "{|AMPLS106:new|}(\"scope\", new() { ResourceGroupName = group.Name }",
        "new(\"scope\", new() { ResourceGroupName = group.Name, IngestionAccessMode = \"PrivateOnly\", QueryAccessMode = \"PrivateOnly\" }");

    private static Task ChangesAsync(ProviderShape shape, string program, string before, string after)
        => new FixTest<SetPrivateOnlyFix>
        {
            Shape = shape,
            TestCode = program,
            FixedCode = program.Replace(before, after, StringComparison.Ordinal),
            SpecificDiagnosticOptions = { ["AMPLS106"] = ReportDiagnostic.Warn },
        }.RunAsync(TestContext.Current.CancellationToken);
}
