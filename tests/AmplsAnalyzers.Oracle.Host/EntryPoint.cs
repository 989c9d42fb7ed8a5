namespace AmplsAnalyzers.Oracle.Host;

/// <summary>Takes the place of <see cref="Deployment"/> in a program that is run without an engine: the same overloads, under mocks, recorded.</summary>
public sealed class EntryPoint
{
    private readonly string place;

    private EntryPoint(string place) => this.place = place;

    /// <summary>The call of <c>Deployment.RunAsync</c> that this one replaces.</summary>
    public static EntryPoint At(string place) => new(place);

    public Task<int> RunAsync(Action program)
        => RunAsync(() =>
        {
            program();
            return Task.CompletedTask;
        });

    public Task<int> RunAsync(Func<IDictionary<string, object?>> program) => RunAsync(() => Task.FromResult(program()));

    public Task<int> RunAsync(Func<Task> program)
        => RunAsync(async () =>
        {
            await program().ConfigureAwait(false);
            return (IDictionary<string, object?>)ImmutableDictionary<string, object?>.Empty;
        });

    public Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> program, StackOptions? options = null)
        => ProgramHost.RecordAsync(place, recording =>
        {
            recording.Program = (program, options);
            return Deployment.TestAsync<ProgramStack>(recording, Recording.TestOptions);
        });

    public Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => ProgramHost.RecordAsync(place, recording => Deployment.TestAsync<TStack>(recording, Recording.TestOptions));

    public Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => ProgramHost.RecordAsync(place, recording => Deployment.TestWithServiceProviderAsync<TStack>(recording, serviceProvider, Recording.TestOptions));
}
