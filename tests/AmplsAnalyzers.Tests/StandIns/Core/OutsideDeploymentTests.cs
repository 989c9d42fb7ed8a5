using System.Collections.Immutable;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>What a program cannot do without an engine or a test around it.</summary>
public sealed class OutsideDeploymentTests
{
    private const string NoEngine = "Program run without the Pulumi engine available; re-run using the `pulumi` CLI";
    private const string NoDeployment = "Trying to acquire Deployment.Instance before 'Run' was called.";

    [Fact]
    public async Task RunAsyncNeedsTheEngine()
    {
        Func<Task<int>>[] runs =
        [
            () => Deployment.RunAsync(() => { }),
            () => Deployment.RunAsync(() => Task.CompletedTask),
            () => Deployment.RunAsync(() => (IDictionary<string, object?>)ImmutableDictionary<string, object?>.Empty),
            () => Deployment.RunAsync(() => Task.FromResult<IDictionary<string, object?>>(ImmutableDictionary<string, object?>.Empty), new StackOptions()),
            () => Deployment.RunAsync<EmptyStack>(),
        ];

        foreach (var run in runs)
        {
            Assert.Equal(NoEngine, (await Assert.ThrowsAsync<InvalidOperationException>(run)).Message);
        }
    }

    [Fact]
    public void ADeploymentIsNeeded()
    {
        Action[] uses =
        [
            () => _ = Deployment.Instance,
            () => _ = new Config(),
            () => _ = new Config("namespace"),
            () => Log.Debug("a"),
            () => Log.Info("a"),
            () => Log.Warn("a"),
            () => Log.Error("a"),
            () => _ = new Widget("w"),
            () => _ = new Group("g"),
            () => _ = new TestProvider("p"),
            () => _ = new EmptyStack(),
            () => _ = new StackReference("other"),
            () => _ = Widget.Get("w", "id"),
        ];

        Assert.All(uses, use => Assert.Equal(NoDeployment, Assert.Throws<InvalidOperationException>(use).Message));
    }

    private sealed class EmptyStack : Stack;
}
