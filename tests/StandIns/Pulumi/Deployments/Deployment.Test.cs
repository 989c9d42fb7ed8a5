using Pulumi.Testing;

namespace Pulumi;

/// <summary>Runs programs under mocks.</summary>
public sealed partial class Deployment
{
    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
        => TestStackAsync(mocks, options, () => serviceProvider.GetService(typeof(TStack)) as TStack
            ?? throw new InvalidOperationException(
                $"Failed to resolve instance of type {typeof(TStack)} from service provider. Register the type with the service provider before the run."));

    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
        => TestStackAsync(mocks, options, () => new TStack());

    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        IDictionary<string, object?> outputs = ImmutableDictionary<string, object?>.Empty;
        var deployment = await TestProgramAsync(testMocks, testOptions, async () =>
        {
            var stack = new Stack();
            outputs = await createResources().ConfigureAwait(false) ?? outputs;
            stack.RegisterProgramOutputs(outputs);
        }).ConfigureAwait(false);
        return ([.. deployment.Engine.Resources.Where(resource => resource != deployment.Stack)], outputs);
    }

    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
        => TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
    {
        var (resources, _) = await TestAsync(testMocks, testOptions, async () =>
        {
            await createResources().ConfigureAwait(false);
            return (IDictionary<string, object?>)ImmutableDictionary<string, object?>.Empty;
        }).ConfigureAwait(false);
        return resources;
    }

    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources)
        => TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.CompletedTask;
        });

    private static async Task<ImmutableArray<Resource>> TestStackAsync(IMocks mocks, TestOptions? options, Func<Stack> createStack)
    {
        var deployment = await TestProgramAsync(mocks, options, () =>
        {
            createStack().RegisterPropertyOutputs();
            return Task.CompletedTask;
        }).ConfigureAwait(false);
        return deployment.Engine.Resources;
    }

    /// <summary>The deployment is current for the program and whatever it starts, and for nobody else.</summary>
    private static async Task<Deployment> TestProgramAsync(IMocks mocks, TestOptions? options, Func<Task> program)
    {
        var deployment = new Deployment(mocks, options ?? new TestOptions());
        CurrentOfFlow.Value = deployment;
        await new ProgramRun(deployment).RunAsync(program).ConfigureAwait(false);

        return deployment.Errors switch
        {
            [] => deployment,
            [var error] => throw new RunException(error),
            var several => throw new AggregateException(several.Select(error => new RunException(error))),
        };
    }
}
