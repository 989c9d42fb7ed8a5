using System.Collections.Immutable;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>How the state that a mock returns becomes the outputs of a resource.</summary>
public sealed class ReturnedStateTests
{
    [Fact]
    public async Task StateIsMatchedByWireName()
    {
        var widget = await WidgetOfAsync(new Dictionary<string, object>
        {
            ["text"] = "a",
            ["count"] = 2,
            ["ratio"] = 1.5,
            ["mode"] = "Open",
            ["names"] = new[] { "x", "y" },
            ["tags"] = new Dictionary<string, string> { ["k"] = "v" },
            ["any"] = new List<object> { 1, "a" },
            ["no such output"] = "ignored",
        });

        Assert.Equal("a", await widget.Text.ValueAsync());
        Assert.Equal(2, await widget.Count.ValueAsync());
        Assert.Equal(1.5, await widget.Ratio.ValueAsync());
        Assert.Equal(Mode.Open, await widget.Mode.ValueAsync());
        Assert.Equal(["x", "y"], await widget.Names.ValueAsync());
        Assert.Equal("v", (await widget.Tags.ValueAsync())!["k"]);
        Assert.Equal([1.0, "a"], Assert.IsType<ImmutableArray<object>>(await widget.Any.ValueAsync()));
    }

    [Fact]
    public async Task AMissingKeyIsUnknownInAPreview()
    {
        var widget = await WidgetOfAsync(new Dictionary<string, object>(), isPreview: true);

        Assert.False((await widget.Text.StateAsync()).IsKnown);
        Assert.False((await widget.Name.StateAsync()).IsKnown);
        Assert.False((await widget.Count.StateAsync()).IsKnown);
    }

    [Fact]
    public async Task AMissingKeyIsTheKnownDefaultInAnUpdate()
    {
        var widget = await WidgetOfAsync(new Dictionary<string, object>());

        Assert.Null(await widget.Name.ValueAsync());
        Assert.Equal(0, await widget.Count.ValueAsync());
        Assert.True((await widget.Names.ValueAsync()).IsDefault);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ANullIdIsUnknown(bool isPreview)
        => Assert.False((await (await WidgetOfAsync(new Dictionary<string, object>(), isPreview, new RecordingMocks { NewId = _ => null })).Id.StateAsync()).IsKnown);

    [Fact]
    public async Task StateMayBeAnImmutableDictionaryOrAnArgsObject()
    {
        Assert.Equal("a", await (await WidgetOfAsync(ImmutableDictionary<string, object>.Empty.Add("text", "a"))).Text.ValueAsync());
        Assert.Equal("a", await (await WidgetOfAsync(new WidgetArgs { Text = "a" })).Text.ValueAsync());
    }

    [Fact]
    public async Task StateMayHoldOutputsAndASecretStaysSecret()
    {
        var widget = await WidgetOfAsync(new Dictionary<string, object> { ["text"] = Output.CreateSecret("s"), ["count"] = Output.Create(1) });

        Assert.Equal(new OutputState<string>("s", IsKnown: true, IsSecret: true), await widget.Text.StateAsync());
        Assert.Equal(new OutputState<int>(1, IsKnown: true, IsSecret: false), await widget.Count.StateAsync());
    }

    [Fact]
    public async Task AnAnonymousObjectIsNoState()
        => Assert.Contains(
            "is not a supported argument type.",
            await new RecordingMocks { NewState = _ => new { text = "a" } }.FailAsync(() => _ = new Widget("w")),
            StringComparison.Ordinal);

    [Fact]
    public async Task NullIsNoState()
        => Assert.Contains(
            "System.NullReferenceException",
            await new RecordingMocks { NewState = _ => null! }.FailAsync(() => _ = new Widget("w")),
            StringComparison.Ordinal);

    [Fact]
    public async Task AValueOfTheWrongTypeBecomesTheKnownDefault()
    {
        var widget = await WidgetOfAsync(new Dictionary<string, object> { ["count"] = "text", ["text"] = 1 });

        Assert.Equal(0, await widget.Count.ValueAsync());
        Assert.Null(await widget.Text.ValueAsync());
    }

    [Fact]
    public async Task AFractionLosesItsPartsInAnInteger()
        => Assert.Equal(1, await (await WidgetOfAsync(new Dictionary<string, object> { ["count"] = 1.5 })).Count.ValueAsync());

    [Fact]
    public async Task AnUnlistedEnumValueIsKept()
        => Assert.Equal("Unheard", (await (await WidgetOfAsync(new Dictionary<string, object> { ["mode"] = "Unheard" })).Mode.ValueAsync()).ToString());

    [Fact]
    public async Task NestedObjectsAreBuiltByTheirOutputConstructor()
    {
        var widget = await WidgetOfAsync(new Dictionary<string, object>
        {
            ["settings"] = new Dictionary<string, object> { ["mode"] = "Open", ["host-names"] = new[] { "h" } },
        });

        var settings = await widget.Settings.ValueAsync();
        Assert.Equal("Open", settings!.Mode);
        Assert.Null(settings.Note);
        Assert.Equal(["h"], settings.Hosts);
    }

    [Fact]
    public async Task ANestedObjectIsBuiltWithoutItsMissingFields()
    {
        var settings = await (await WidgetOfAsync(new Dictionary<string, object> { ["settings"] = new Dictionary<string, object>() })).Settings.ValueAsync();

        Assert.Null(settings!.Mode);
        Assert.True(settings.Hosts.IsDefault);
        Assert.Throws<NullReferenceException>(() => settings.Hosts.Length);
    }

    [Fact]
    public async Task NullElementsStay()
        => Assert.Equal(["a", null!], await (await WidgetOfAsync(new Dictionary<string, object> { ["names"] = new[] { "a", null } })).Names.ValueAsync());

    [Fact]
    public async Task AnExceptionInTheMockFailsTheRun()
        => Assert.Contains(
            "System.FormatException: from the mock",
            await new RecordingMocks { NewState = _ => throw new FormatException("from the mock") }.FailAsync(() => _ = new Widget("w")),
            StringComparison.Ordinal);

    [Fact]
    public async Task AnOutputPropertyNeedsASetter()
        => Assert.Contains(
            "NoSetter.Value did not have a 'set' method",
            await new RecordingMocks().FailAsync(() => _ = new NoSetter("r")),
            StringComparison.Ordinal);

    [Fact]
    public async Task AnOutputPropertyMustBeAnOutput()
        => Assert.Contains(
            "Output(s) 'value' have incorrect type. [Output] attributed properties must be instances of Output<T>.",
            await new RecordingMocks().FailAsync(() => _ = new NoOutput("r")),
            StringComparison.Ordinal);

    [Fact]
    public async Task AnOutputPropertyMustHoldASupportedType()
    {
        var message = await new RecordingMocks().FailAsync(() => _ = new DateOutput("r"));

        Assert.Contains("contains invalid type System.DateTime. Allowed types are:", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AdditionalSecretOutputsHaveNoEffectUnderMocks()
    {
        Widget? widget = null;

        await new RecordingMocks().UpdateAsync(() => widget = new Widget(
            "w", new WidgetArgs { Text = "a" }, new CustomResourceOptions { AdditionalSecretOutputs = { "text" } }));

        Assert.False(await Output.IsSecretAsync(widget!.Text));
    }

    [Fact]
    public async Task EmptyMocksReturnTheInputsAndNoId()
    {
        Widget? widget = null;

        await Deployment.TestAsync(new EmptyMocks(), new TestOptions { IsPreview = false }, () =>
        {
            widget = new Widget("w", new WidgetArgs { Text = "a" });
        });

        Assert.Equal("a", await widget!.Text.ValueAsync());
        Assert.False((await widget.Id.StateAsync()).IsKnown);
    }

    [Fact]
    public async Task EmptyMocksFailEveryInvoke()
        => await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () =>
        {
            GetWidget.Invoke(new GetWidgetInvokeArgs { WidgetName = "w" });
        }));

    private static async Task<Widget> WidgetOfAsync(object state, bool isPreview = false, RecordingMocks? mocks = null)
    {
        Widget? widget = null;
        mocks = new RecordingMocks { NewState = _ => state, NewId = mocks?.NewId ?? (_ => "id") };
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = isPreview }, () =>
        {
            widget = new Widget("w");
        });
        return widget!;
    }

    private sealed class NoSetter(string name) : CustomResource("test:index:Odd", name, ResourceArgs.Empty, new CustomResourceOptions())
    {
        [Output("value")]
        public Output<string> Value { get; } = null!;
    }

    private sealed class NoOutput(string name) : CustomResource("test:index:Odd", name, ResourceArgs.Empty, new CustomResourceOptions())
    {
        [Output("value")]
        public string Value { get; private set; } = null!;
    }

    private sealed class DateOutput(string name) : CustomResource("test:index:Odd", name, ResourceArgs.Empty, new CustomResourceOptions())
    {
        [Output("value")]
        public Output<DateTime> Value { get; private set; } = null!;
    }
}
