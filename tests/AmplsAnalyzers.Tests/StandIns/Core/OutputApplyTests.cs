using System.Collections.Immutable;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>When the callback of an output runs, and what comes of it.</summary>
public sealed class OutputApplyTests
{
    [Fact]
    public async Task OutputsWorkOutsideADeployment()
    {
        var output = Output.Create("a").Apply(text => text + "b");

        Assert.Equal("ab", await output.ValueAsync());
        Assert.Equal(["ab", "c"], await Output.All<string>(output, "c").ValueAsync());
        Assert.Equal(("ab", 1), await Output.Tuple<string, int>(output, 1).ValueAsync());
        Assert.Equal("ab!", await Output.Format($"{output}!").ValueAsync());
        Assert.Equal("\"ab\"", await Output.JsonSerialize(output).ValueAsync());
    }

    [Fact]
    public async Task AnOutputMadeOutsideCanBeAnInputInside()
    {
        var outside = Output.Create("made outside");

        var inputs = await RecordingMocks.InputsOfAsync(() => new WidgetArgs { Text = outside });

        Assert.Equal("made outside", inputs["text"]);
    }

    [Fact]
    public async Task ApplyOnAResourceOutputWorksAfterTheRun()
    {
        var resources = await new RecordingMocks().UpdateAsync(() => _ = new Widget("w"));

        var widget = Assert.IsType<Widget>(Assert.Single(resources));
        Assert.Equal("w-id!", await widget.Id.Apply(id => id + "!").ValueAsync());
    }

    [Fact]
    public void TheCallbackOfACompletedOutputRunsBeforeApplyReturns()
    {
        var ran = false;

        _ = Output.Create(1).Apply(_ => ran = true);

        Assert.True(ran);
    }

    [Fact]
    public async Task TheCallbackOfAPendingOutputRunsWhenTheValueArrives()
    {
        var source = new TaskCompletionSource<int>();
        var ran = false;
        var output = Output.Create(source.Task).Apply(_ => ran = true);
        Assert.False(ran);

        source.SetResult(1);

        Assert.True(await output.ValueAsync());
        Assert.True(ran);
    }

    [Fact]
    public async Task ARunEndsOnlyWhenEveryOutputHasCompleted()
    {
        var ran = false;

        await new RecordingMocks().UpdateAsync(() =>
        {
            _ = Output.Create(Task.Delay(50)).Apply(_ => ran = true);
        });

        Assert.True(ran);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnUnknownValueNeverReachesTheCallback(bool isPreview)
    {
        var ran = false;
        Output<int>? result = null;

        await Deployment.TestAsync(new RecordingMocks(), new TestOptions { IsPreview = isPreview }, () =>
        {
            result = OutputUtilities.CreateUnknown("stored").Apply(_ =>
            {
                ran = true;
                return 1;
            });
        });

        Assert.False(ran);
        Assert.Equal(new OutputState<int>(0, IsKnown: false, IsSecret: false), await result!.StateAsync());
    }

    [Fact]
    public async Task OneUnknownPartMakesTheWholeUnknown()
    {
        var unknown = OutputState.Unknown<string>();

        var all = await Output.All<string>("a", unknown).StateAsync();
        Assert.False(all.IsKnown);
        Assert.True(all.Value.IsDefault);
        Assert.False((await Output.Tuple<string, string>("a", unknown).StateAsync()).IsKnown);
        Assert.False((await Output.Format($"a{unknown}").StateAsync()).IsKnown);
        Assert.False((await new InputList<string> { "a", unknown }.ToOutput().StateAsync()).IsKnown);
        Assert.False((await new InputMap<string> { { "a", "a" }, { "b", unknown } }.ToOutput().StateAsync()).IsKnown);
    }

    [Fact]
    public async Task SecretIsContagious()
    {
        var secret = Output.CreateSecret("s");

        Assert.True(await Output.IsSecretAsync(secret.Apply(text => text + "!")));
        Assert.True(await Output.IsSecretAsync(Output.All<string>("a", secret)));
        Assert.True(await Output.IsSecretAsync(Output.Tuple<string, string>("a", secret)));
        Assert.True(await Output.IsSecretAsync(Output.Format($"a{secret}")));
        Assert.True(await Output.IsSecretAsync(Output.Create("a").Apply(_ => secret)));
        Assert.False(await Output.IsSecretAsync(Output.Create("a")));
    }

    [Fact]
    public async Task UnsecretTakesTheMarkAway()
    {
        var open = Output.Unsecret(Output.CreateSecret("s"));

        Assert.Equal(new OutputState<string>("s", IsKnown: true, IsSecret: false), await open.StateAsync());
    }

    [Fact]
    public async Task ACallbackThatReturnsANullOutputGivesTheKnownDefault()
    {
        Assert.Null(await Output.Create(1).Apply(_ => (Output<string>?)null).ValueAsync());
        Assert.Null(await Output.Create(1).Apply(_ => (Input<string>?)null).ValueAsync());
    }

    [Fact]
    public async Task ACallbackThatReturnsATaskGivesAnOutputWithoutAValue()
    {
        Output<ValueTuple> output = Output.Create(1).Apply(_ => Task.CompletedTask);

        Assert.Equal(ValueTuple.Create(), await output.ValueAsync());
    }

    [Fact]
    public async Task ACallbackMayBeAsynchronous()
        => Assert.Equal(2, await Output.Create(1).Apply(number => Task.FromResult(number + 1)).ValueAsync());

    [Fact]
    public async Task AnExceptionInACallbackFaultsTheOutputAndAllDerivedFromIt()
    {
        var thrown = new FormatException("bad");

        var faulted = Output.Create(1).Apply<int>(number => number > 0 ? throw thrown : number);
        var derived = faulted.Apply(number => number + 1);

        Assert.Same(thrown, await Assert.ThrowsAsync<FormatException>(() => OutputUtilities.GetValueAsync(faulted)));
        Assert.Same(thrown, await Assert.ThrowsAsync<FormatException>(() => OutputUtilities.GetValueAsync(derived)));
    }

    [Fact]
    public async Task AnExceptionInACallbackFailsTheRun()
    {
        var message = await new RecordingMocks().FailAsync(() =>
        {
            _ = Output.Create(1).Apply<int>(number => number > 0 ? throw new FormatException("bad value") : number);
        });

        Assert.Contains("System.FormatException: bad value", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnionsInOutputsCanBeTakenApart()
    {
        var text = Output.Create(Union<string, int>.FromT0("a"));

        Assert.True(await text.IsT0().ValueAsync());
        Assert.False(await text.IsT1().ValueAsync());
        Assert.Equal("a", await text.AsT0().ValueAsync());
        Assert.Equal(1, await Output.Create(Union<string, int>.FromT1(1)).AsT1().ValueAsync());
        Assert.Equal("a", await text.Value().ValueAsync());
    }

    [Fact]
    public async Task ArraysInOutputsCanBeIndexed()
    {
        var array = Output.Create(ImmutableArray.Create("a", "b"));

        Assert.Equal("b", await array.GetAt(1).ValueAsync());
        Assert.Equal("a", await array.First().ValueAsync());
        Assert.Equal(2, await array.Length().ValueAsync());
    }

    [Fact]
    public async Task ADeferredOutputIsResolvedOnce()
    {
        var deferred = new DeferredOutput<string>();

        deferred.Resolve(Output.CreateSecret("late"));

        Assert.Equal(new OutputState<string>("late", IsKnown: true, IsSecret: true), await deferred.Output.StateAsync());
        Assert.Throws<InvalidOperationException>(() => deferred.Resolve(Output.Create("again")));
    }
}
