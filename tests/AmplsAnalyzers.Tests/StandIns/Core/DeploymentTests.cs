using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>What a program sees of its deployment.</summary>
public sealed class DeploymentTests
{
    [Fact]
    public Task ATestHasDefaults()
        => Deployment.TestAsync(new RecordingMocks(), new TestOptions(), () =>
        {
            var deployment = Deployment.Instance;
            Assert.Equal(("project", "stack", "organization", true), (deployment.ProjectName, deployment.StackName, deployment.OrganizationName, deployment.IsDryRun));
            Assert.Throws<InvalidOperationException>(() => deployment.RootDirectory);
        });

    [Fact]
    public Task ATestMayChooseItsDeployment()
        => Deployment.TestAsync(
            new RecordingMocks(),
            new TestOptions { ProjectName = "p", StackName = "s", OrganizationName = "o", RootDirectory = "/root", IsPreview = false },
            () =>
            {
                var deployment = Deployment.Instance;
                Assert.Equal(("p", "s", "o", false), (deployment.ProjectName, deployment.StackName, deployment.OrganizationName, deployment.IsDryRun));
                Assert.Equal("/root", deployment.RootDirectory);
            });

    [Fact]
    public async Task ConcurrentRunsDoNotSeeEachOther()
    {
        var firstStarted = new TaskCompletionSource();
        var secondEnded = new TaskCompletionSource();
        var names = new List<string>();

        var first = Deployment.TestAsync(new RecordingMocks(), new TestOptions { ProjectName = "first" }, async () =>
        {
            firstStarted.SetResult();
            await secondEnded.Task;
            names.Add(Deployment.Instance.ProjectName);
        });
        await firstStarted.Task;
        await Deployment.TestAsync(new RecordingMocks(), new TestOptions { ProjectName = "second" }, () => names.Add(Deployment.Instance.ProjectName));
        secondEnded.SetResult();
        await first;

        Assert.Equal(["second", "first"], names);
        Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
    }
}
