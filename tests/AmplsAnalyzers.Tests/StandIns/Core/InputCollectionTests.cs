using System.Collections.Immutable;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Lists and maps of inputs.</summary>
public sealed class InputCollectionTests
{
    [Fact]
    public async Task AListGrowsInPlace()
    {
        var list = new InputList<string> { "a", Output.Create("b") };
        list.Add("c", "d");
        list.AddRange(new[] { "e" });

        Assert.Equal(["a", "b", "c", "d", "e"], await list.ToOutput().ValueAsync());
    }

    [Fact]
    public async Task ConcatLeavesTheOriginalAlone()
    {
        var list = new InputList<string> { "a" };
        var longer = list.Concat(new[] { "b" });

        Assert.Equal(["a"], await list.ToOutput().ValueAsync());
        Assert.Equal(["a", "b"], await longer.ToOutput().ValueAsync());
    }

    [Fact]
    public async Task ANewListIsKnownAndEmpty()
    {
        var value = await new InputList<string>().ToOutput().ValueAsync();

        Assert.False(value.IsDefault);
        Assert.Empty(value);
    }

    [Fact]
    public async Task ADefaultArrayStaysDefault()
    {
        InputList<string> list = default(ImmutableArray<string>);

        Assert.True((await list.ToOutput().ValueAsync()).IsDefault);
    }

    [Fact]
    public async Task AListConvertsFromWhateverHoldsItsElements()
    {
        Input<string> input = "a";
        InputList<string>[] lists =
        [
            "a", Output.Create("a"), input,
            new[] { "a" }, new[] { Output.Create("a") }, new[] { input },
            new List<string> { "a" }, new List<Output<string>> { Output.Create("a") }, new List<Input<string>> { input },
            ImmutableArray.Create("a"), ImmutableArray.Create(Output.Create("a")), ImmutableArray.Create(input),
            Output.Create(new[] { "a" }), Output.Create(new List<string> { "a" }), Output.Create<IEnumerable<string>>(["a"]), Output.Create(ImmutableArray.Create("a")),
        ];

        foreach (var list in lists)
        {
            Assert.Equal(["a"], await list.ToOutput().ValueAsync());
        }
    }

    [Fact]
    public async Task CollectionExpressionsMakeLists()
    {
        string[] more = ["b", "c"];
        InputList<string> list = [Output.Create("a"), .. more];

        Assert.Equal(["a", "b", "c"], await list.ToOutput().ValueAsync());
    }

    [Fact]
    public async Task AListCanBeEnumeratedAsynchronously()
    {
        var elements = new List<string>();
        await foreach (var element in new InputList<string> { "a", Output.Create("b") })
        {
            elements.Add(await element.ToOutput().ValueAsync());
        }

        Assert.Equal(["a", "b"], elements);
    }

    [Fact]
    public async Task AMapGrowsByIndexerAndAdd()
    {
        var map = new InputMap<string> { ["a"] = "1", ["b"] = Output.Create("2") };
        map.Add("c", "3");
        map.AddRange(new Dictionary<string, string> { ["d"] = "4" });

        Assert.Equal("a=1 b=2 c=3 d=4", await TextAsync(map));
    }

    [Fact]
    public async Task TheSameKeyWithAnotherValueFaultsTheMap()
    {
        var map = new InputMap<string> { ["a"] = "1" };
        map["a"] = "2";

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => OutputUtilities.GetValueAsync(map.ToOutput()));
        Assert.Equal("Key 'a' already exists in the map with a different value.", exception.Message);
    }

    [Fact]
    public async Task TheSameKeyWithTheSameValueIsFine()
        => Assert.Equal("a=1", await TextAsync(new InputMap<string> { { "a", "1" }, { "a", Output.Create("1") } }));

    [Fact]
    public async Task MergePrefersTheSecond()
    {
        var first = new InputMap<string> { ["a"] = "1", ["b"] = "2" };
        var second = new InputMap<string> { ["b"] = "3" };

        Assert.Equal("a=1 b=3", await TextAsync(InputMap<string>.Merge(first, second)));
        Assert.Equal("a=1 b=2", await TextAsync(first));
    }

    [Fact]
    public async Task UnionsCanBeAddedByEitherCase()
    {
        var list = new InputList<Union<string, int>>();
        list.Add((Input<string>)"a");
        list.Add((Input<int>)1);
        var map = new InputMap<Union<string, int>>();
        map.Add("a", (Input<string>)"a");
        map.Add("b", (Input<int>)1);

        Assert.Equal(["a", 1], (await list.ToOutput().ValueAsync()).Select(union => union.Value));
        Assert.Equal(1, (await map.ToOutput().ValueAsync())["b"].Value);
    }

    [Fact]
    public async Task AListThatIsChangedAfterTheConstructorDoesNotChangeWhatWasRegistered()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() =>
        {
            var args = new WidgetArgs { Names = { "a" } };
            _ = new Widget("w", args);
            args.Names.Add("b");
        });

        Assert.Equal(["a"], Assert.IsType<ImmutableArray<object>>(mocks["w"].Inputs["names"]));
    }

    [Fact]
    public async Task EveryResourceReadsASharedArgsObjectAtItsOwnConstruction()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() =>
        {
            var args = new WidgetArgs { Names = { "a" }, Text = "first" };
            _ = new Widget("w1", args);
            args.Names.Add("b");
            args.Text = "second";
            _ = new Widget("w2", args);
        });

        Assert.Equal(["a"], Assert.IsType<ImmutableArray<object>>(mocks["w1"].Inputs["names"]));
        Assert.Equal("first", mocks["w1"].Inputs["text"]);
        Assert.Equal(["a", "b"], Assert.IsType<ImmutableArray<object>>(mocks["w2"].Inputs["names"]));
        Assert.Equal("second", mocks["w2"].Inputs["text"]);
    }

    private static async Task<string> TextAsync(InputMap<string> map)
        => string.Join(' ', (await map.ToOutput().ValueAsync()).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value}"));
}
