using AmplsAnalyzers.CodeFixes.Builders;
using AmplsAnalyzers.Tests.Fixes.Builders;
using Xunit;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>An unfinished chain of a scope builder in each frame. There is nothing to break: the mistake is what isn't written yet.</summary>
public sealed class UnfinishedChainTests
{
    public static TheoryData<string> Frames => [.. Enum.GetNames<Frame>()];

    [Theory]
    [MemberData(nameof(Frames))]
    public Task FixAddsAllSteps(string frame)
    {
        var program = $$"""
            using AmplsAnalyzers;
            using Pulumi;
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Network;
            using Pulumi.AzureNative.OperationalInsights;
            using Pulumi.AzureNative.Resources;
            using Deployment = Pulumi.Deployment;

            {{CorrectProgram.InFrame(Enum.Parse<Frame>(frame), """
                var hub = VirtualNetwork.Get("hub", "hub-id");
                var endpoints = Subnet.Get("endpoints", "subnet-id");
                var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
                _ = «MonitoringScope.Build("monitoring", group)»;
                """)}}

            [PrivateLinkScopeBuilder]
            internal partial class MonitoringScope
            {
                Workspace Logs;
            }
            """;
        var indentation = program.Split('\n').Single(line => line.Contains('«', StringComparison.Ordinal)).Split('_')[0];
        string[] steps = [".IngestionAccess(AccessMode.Open)", ".QueryAccess(AccessMode.Open)", ".Logs(logs)", ".ConnectTo(hub, endpoints)", ".Create()"];
        return BuilderFix.VerifyAsync<AddMissingStepsFix>(
            program.Replace("«", "{|AMPLS903:", StringComparison.Ordinal).Replace("»", "|}", StringComparison.Ordinal),
            program.Replace("«", "", StringComparison.Ordinal).Replace("»", string.Concat(steps.Select(step => $"\n{indentation}    {step}")), StringComparison.Ordinal));
    }
}
