using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>Notes what the program asked for, and by default returns the inputs as state with the id <c>name-id</c>.</summary>
internal sealed class RecordingMocks : IMocks
{
    private readonly ConcurrentQueue<MockResourceArgs> _resources = new();
    private readonly ConcurrentQueue<MockCallArgs> _calls = new();
    private readonly ConcurrentQueue<MockRegisterResourceOutputsRequest> _registeredOutputs = new();

    public ImmutableArray<MockResourceArgs> Resources => [.. _resources];

    public ImmutableArray<MockCallArgs> Calls => [.. _calls];

    public ImmutableArray<MockRegisterResourceOutputsRequest> RegisteredOutputs => [.. _registeredOutputs];

    public Func<MockResourceArgs, string?> NewId { get; init; } = args => $"{args.Name}-id";

    public Func<MockResourceArgs, object> NewState { get; init; } = args => args.Inputs;

    public Func<MockCallArgs, object> Result { get; init; } = args => args.Args;

    public MockResourceArgs this[string name] => _resources.Single(resource => resource.Name == name);

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        _resources.Enqueue(args);
        return Task.FromResult((NewId(args), NewState(args)));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        _calls.Enqueue(args);
        return Task.FromResult(Result(args));
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        _registeredOutputs.Enqueue(args);
        return Task.CompletedTask;
    }

    public Task<ImmutableArray<Resource>> UpdateAsync(Action program)
        => Deployment.TestAsync(this, new TestOptions { IsPreview = false }, program);

    public Task<ImmutableArray<Resource>> UpdateAsync(Func<Task> program)
        => Deployment.TestAsync(this, new TestOptions { IsPreview = false }, program);

    public Task<ImmutableArray<Resource>> PreviewAsync(Action program)
        => Deployment.TestAsync(this, new TestOptions { IsPreview = true }, program);

    /// <summary>What the mock sees of one widget's inputs, by wire name.</summary>
    public static async Task<ImmutableDictionary<string, object>> InputsOfAsync(Func<WidgetArgs> args, bool isPreview = false)
    {
        var mocks = new RecordingMocks();
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = isPreview }, () =>
        {
            _ = new Widget("w", args());
        });
        return mocks["w"].Inputs;
    }

    /// <summary>Runs a program that must fail, and gives the message of the failure.</summary>
    public async Task<string> FailAsync(Action program)
        => (await Xunit.Assert.ThrowsAsync<RunException>(() => UpdateAsync(program))).Message;
}
