using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Which resources an output came from.</summary>
public sealed class OutputDependencyTests
{
    [Fact]
    public async Task EveryOutputOfAResourceCarriesExactlyThatResource()
    {
        Widget? second = null;
        await new RecordingMocks().UpdateAsync(() =>
        {
            var first = new Widget("w1");
            second = new Widget("w2", new WidgetArgs { Text = first.Id });
        });

        Assert.Equal(["w2"], await second!.Id.DependenciesAsync());
        Assert.Equal(["w2"], await second.Urn.DependenciesAsync());
        Assert.Equal(["w2"], await second.Text.DependenciesAsync());
    }

    [Fact]
    public async Task CombinedOutputsCarryTheUnion()
    {
        Widget? first = null;
        Widget? second = null;
        await new RecordingMocks().UpdateAsync(() =>
        {
            first = new Widget("w1");
            second = new Widget("w2");
        });

        Assert.Equal(["w1", "w2"], await Output.All(first!.Id, second!.Id).DependenciesAsync());
        Assert.Equal(["w1", "w2"], await Output.Tuple(first.Id, second.Count).DependenciesAsync());
        Assert.Equal(["w1", "w2"], await Output.Format($"{first.Id}/{second.Id}").DependenciesAsync());
        Assert.Equal(["w1", "w2"], await first.Id.Apply(_ => second.Id).DependenciesAsync());
        Assert.Equal(["w1", "w2"], await new InputList<string> { first.Id, second.Id }.ToOutput().DependenciesAsync());
        Assert.Equal(["w1"], await new InputMap<string> { ["a"] = first.Id }.ToOutput().DependenciesAsync());
    }

    [Fact]
    public async Task ADependencyCanBeAdded()
    {
        Widget? widget = null;
        await new RecordingMocks().UpdateAsync(() => widget = new Widget("w"));

        Assert.Equal(["w"], await OutputUtilities.WithDependency(Output.Create("a"), widget!).DependenciesAsync());
        Assert.Empty(await Output.Create("a").DependenciesAsync());
    }
}
