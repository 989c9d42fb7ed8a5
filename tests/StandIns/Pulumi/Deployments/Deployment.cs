using Pulumi.Testing;

namespace Pulumi;

/// <summary>
/// One run of a program. There is no engine here, so programs run under mocks only. Programs get <see cref="DeploymentInstance"/> in hand and never this object,
/// so its instance members are here for completeness.
/// </summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<Deployment?> CurrentOfFlow = new();

    private readonly List<string> _errors = [];

    private Deployment(IMocks mocks, TestOptions options)
    {
        Options = options;
        Facade = new DeploymentInstance(this);
        Engine = new MockEngine(mocks, Facade.ProjectName, Facade.StackName);
    }

    public static DeploymentInstance Instance => Required.Facade;

    internal static Deployment? Current => CurrentOfFlow.Value;

    internal static Deployment Required
        => Current ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    internal TestOptions Options { get; }

    internal ImmutableDictionary<string, string> Config { get; } = ConfigValues.FromEnvironment();

    internal MockEngine Engine { get; }

    /// <summary>Everything that the run has to wait for.</summary>
    internal PendingTasks Pending { get; } = new();

    internal Stack? Stack { get; set; }

    internal IReadOnlyList<string> Errors
    {
        get
        {
            lock (_errors)
            {
                return [.. _errors];
            }
        }
    }

    private DeploymentInstance Facade { get; }

    public Task<bool> MonitorSupportsInvokeTransforms() => Task.FromResult(false);

    public Task<bool> MonitorSupportsResourceHooks() => Task.FromResult(false);

    public void RegisterInvokeTransform(InvokeTransform transform)
        => throw new InvalidOperationException("Invoke transforms run in the Pulumi engine, and there is none.");

    public Task AwaitPendingRegistrations() => Task.CompletedTask;

    public static Task RequirePulumiVersionAsync(string pulumiVersionRange) => Task.CompletedTask;

    internal void LogError(string message)
    {
        lock (_errors)
        {
            _errors.Add(message);
        }
    }
}
