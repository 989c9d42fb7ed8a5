using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>How inputs look when they reach <see cref="IMocks.NewResourceAsync"/>.</summary>
public sealed class MockInputTests
{
    [Fact]
    public async Task ARegistrationHasTypeAndNameAndNoIdOrProvider()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() => _ = new Widget("w"));

        var args = mocks["w"];
        Assert.Equal((Widget.Token, "w", "", ""), (args.Type, args.Name, args.Id, args.Provider));
        Assert.Empty(args.Inputs);
    }

    [Fact]
    public async Task AnImportIdArrivesAsId()
    {
        var mocks = new RecordingMocks { NewId = _ => null };
        Widget? widget = null;

        await mocks.UpdateAsync(() => widget = new Widget("w", null, new CustomResourceOptions { ImportId = "existing" }));

        Assert.Equal("existing", mocks["w"].Id);
        Assert.Equal("existing", await widget!.Id.ValueAsync());
    }

    [Fact]
    public async Task ScalarsArriveUnderTheirWireNames()
    {
        var inputs = await RecordingMocks.InputsOfAsync(() => new WidgetArgs
        {
            Text = "a",
            Count = 3,
            Ratio = 1.5,
            Enabled = true,
            Mode = Mode.PrivateOnly,
            Level = Level.High,
        });

        Assert.Equal("a", inputs["text"]);
        Assert.Equal(3.0, inputs["count"]);
        Assert.Equal(1.5, inputs["ratio"]);
        Assert.Equal(true, inputs["enabled"]);
        Assert.Equal("PrivateOnly", inputs["mode"]);
        Assert.Equal(2.0, inputs["level"]);
        Assert.Equal(6, inputs.Count);
    }

    [Fact]
    public async Task AUnionArrivesAsTheValueOfItsCase()
    {
        Assert.Equal("free", (await RecordingMocks.InputsOfAsync(() => new WidgetArgs { TextOrMode = "free" }))["textOrMode"]);
        Assert.Equal("Open", (await RecordingMocks.InputsOfAsync(() => new WidgetArgs { TextOrMode = Mode.Open }))["textOrMode"]);
        Assert.Equal("free", (await RecordingMocks.InputsOfAsync(() => new WidgetArgs { TextOrMode = Output.Create("free") }))["textOrMode"]);
    }

    [Fact]
    public async Task NestedArgsAndMapsArriveAsDictionariesAndListsAsArrays()
    {
        var inputs = await RecordingMocks.InputsOfAsync(() => new WidgetArgs
        {
            Settings = new SettingsArgs { Mode = Output.Create("Open"), Note = "n" },
            Names = { "a", Output.Create("b") },
            Parts = { new SettingsArgs { Mode = "x" } },
            Tags = { ["k"] = "v" },
        });

        Assert.Equal("""{"mode":"Open","note":"n"}""", Sorted(Assert.IsType<ImmutableDictionary<string, object>>(inputs["settings"])));
        Assert.Equal(["a", "b"], Assert.IsType<ImmutableArray<object>>(inputs["names"]));
        Assert.Equal("""{"mode":"x"}""", Sorted(Assert.IsType<ImmutableDictionary<string, object>>(Assert.Single(Assert.IsType<ImmutableArray<object>>(inputs["parts"])))));
        Assert.Equal("""{"k":"v"}""", Sorted(Assert.IsType<ImmutableDictionary<string, object>>(inputs["tags"])));
    }

    [Fact]
    public async Task DictionariesAndListsInsideAnObjectArriveTheSame()
    {
        var inputs = await RecordingMocks.InputsOfAsync(() => new WidgetArgs
        {
            Any = new Dictionary<string, object> { ["list"] = new List<object> { 1, "a", Mode.Open }, ["map"] = ImmutableDictionary<string, string>.Empty.Add("k", "v") },
        });

        var any = Assert.IsType<ImmutableDictionary<string, object>>(inputs["any"]);
        Assert.Equal([1.0, "a", "Open"], Assert.IsType<ImmutableArray<object>>(any["list"]));
        Assert.Equal("v", Assert.IsType<ImmutableDictionary<string, object>>(any["map"])["k"]);
    }

    [Fact]
    public async Task JsonArrivesAsNestedPlainValues()
    {
        var inputs = await RecordingMocks.InputsOfAsync(() => new WidgetArgs { Json = """{"a":[1,true,"x"]}""" });

        var json = Assert.IsType<ImmutableDictionary<string, object>>(inputs["json"]);
        Assert.Equal([1.0, true, "x"], Assert.IsType<ImmutableArray<object>>(json["a"]));
    }

    [Fact]
    public async Task AnInputDeclaredAsJsonArrivesAsText()
    {
        var inputs = await RecordingMocks.InputsOfAsync(() => new WidgetArgs
        {
            JsonText = ImmutableDictionary<string, object>.Empty.Add("z", Output.Create(1)),
        });

        Assert.Equal("""{ "z": 1 }""", inputs["jsonText"]);
    }

    [Fact]
    public async Task AssetsArriveAsThemselves()
    {
        AssetOrArchive[] assets =
        [
            new StringAsset("text"),
            new FileAsset("./a.txt"),
            new AssetArchive(new Dictionary<string, AssetOrArchive> { ["a"] = new StringAsset("text") }),
        ];

        foreach (var asset in assets)
        {
            var inputs = await RecordingMocks.InputsOfAsync(() => new WidgetArgs { Asset = asset });
            Assert.IsType(asset.GetType(), inputs["asset"]);
        }
    }

    [Fact]
    public async Task ASecretArrivesAsItsPlainValue()
        => Assert.Equal("s", (await RecordingMocks.InputsOfAsync(() => new WidgetArgs { Text = Output.CreateSecret("s") }))["text"]);

    [Fact]
    public async Task NothingArrivesForNull()
    {
        var inputs = await RecordingMocks.InputsOfAsync(() => new WidgetArgs
        {
            Text = (string)null!,
            Any = null,
            Mode = default(Mode),
            Settings = new SettingsArgs { Mode = "Open", Note = Output.Create((string)null!) },
        });

        Assert.Equal(["settings"], inputs.Keys);
        Assert.Equal(["mode"], Assert.IsType<ImmutableDictionary<string, object>>(inputs["settings"]).Keys);
    }

    [Fact]
    public async Task AnUntouchedCollectionIsAbsent()
        => Assert.Empty(await RecordingMocks.InputsOfAsync(() => new WidgetArgs()));

    [Fact]
    public async Task ATouchedOrEmptyCollectionIsPresent()
    {
        var inputs = await RecordingMocks.InputsOfAsync(() =>
        {
            var args = new WidgetArgs { Names = new InputList<string>() };
            _ = args.Tags;
            return args;
        });

        Assert.Empty(Assert.IsType<ImmutableArray<object>>(inputs["names"]));
        Assert.Empty(Assert.IsType<ImmutableDictionary<string, object>>(inputs["tags"]));
    }

    [Fact]
    public async Task AnEmptyTextIsPresent()
        => Assert.Equal("", (await RecordingMocks.InputsOfAsync(() => new WidgetArgs { Text = "" }))["text"]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnUnknownPartHidesTheWholeTopLevelInput(bool isPreview)
    {
        var inputs = await RecordingMocks.InputsOfAsync(
            () => new WidgetArgs
            {
                Text = OutputState.Unknown<string>(),
                Settings = new SettingsArgs { Mode = "Open", Note = OutputState.Unknown<string>() },
                Parts = { new SettingsArgs { Mode = "Open" }, new SettingsArgs { Mode = OutputState.Unknown<string>() } },
                Tags = { ["a"] = "known", ["b"] = OutputState.Unknown<string>() },
                Names = { "known" },
            },
            isPreview);

        Assert.Equal(["names"], inputs.Keys);
    }

    [Fact]
    public async Task DefaultsOfTheArgsConstructorAreOrdinaryInputs()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() => _ = new Gadget("g", new GadgetArgs { Mode = "Open" }));

        Assert.Equal("""{"kind":"standard","mode":"Open"}""", Sorted(mocks["g"].Inputs));
    }

    [Fact]
    public async Task InputsKnownByNameOnlyArriveByName()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() => _ = new CustomResource(
            "other:index:Thing", "t", new DictionaryResourceArgs(ImmutableDictionary<string, object?>.Empty.Add("a", Output.Create(1))), new CustomResourceOptions()));

        Assert.Equal(1.0, mocks["t"].Inputs["a"]);
    }

    [Fact]
    public async Task ATaskIsNoInput()
        => Assert.Contains(
            "System.InvalidOperationException: error serializing property \"any\": Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:",
            await new RecordingMocks().FailAsync(() => _ = new Widget("w", new WidgetArgs { Any = Task.FromResult("a") })),
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(UnsupportedValues))]
    public async Task OtherTypesAreNoInputs(object value, string type)
        => Assert.Contains(
            $"System.InvalidOperationException: error serializing property \"any\": {type} is not a supported argument type.",
            await new RecordingMocks().FailAsync(() => _ = new Widget("w", new WidgetArgs { Any = value })),
            StringComparison.Ordinal);

    [Fact]
    public async Task AnAnonymousObjectIsNoInput()
    {
        var message = await new RecordingMocks().FailAsync(() => _ = new Widget("w", new WidgetArgs { Any = new { Text = "a" } }));

        Assert.Contains("error serializing property \"any\": ", message, StringComparison.Ordinal);
        Assert.Contains(" is not a supported argument type.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheMemberTypesOfAnArgsClassAreNotValidated()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() => _ = new CustomResource("other:index:Thing", "t", new OddArgs(), new CustomResourceOptions()));

        Assert.Empty(mocks["t"].Inputs);
    }

    public static TheoryData<object, string> UnsupportedValues() => new()
    {
        { 1L, "System.Int64" },
        { new StringBuilder("a"), "System.Text.StringBuilder" },
    };

    private sealed class OddArgs : ResourceArgs
    {
        [Input("when")]
        public DateTime? When { get; set; }
    }

    private static string Sorted(ImmutableDictionary<string, object> map) => JsonSerializer.Serialize(map.ToImmutableSortedDictionary(StringComparer.Ordinal));
}
