using System.Globalization;
using System.Text.Json;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Outputs as text: by format, by JSON, and by mistake.</summary>
public sealed class OutputTextTests
{
    private const string NotSupported = "Calling [ToString] on an [Output<T>] is not supported.";

    [Fact]
    public async Task FormatIsCultureInvariant()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var output = Output.Format($"{Output.Create(1.5)} {Output.Create(true)} {Output.Create((string?)null)} {Mode.Open} {2:D3}");

            Assert.Equal("1.5 True  Open 002", await output.ValueAsync());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task JsonHoldsTheValuesOfNestedOutputs()
    {
        var value = Output.Create(new
        {
            Plain = "p",
            Later = Output.Create(Task.FromResult("o")),
            Input = (Input<int>)1,
            List = new InputList<string> { "a", Output.Create("b") },
            Map = new InputMap<string> { ["k"] = "v" },
            Nothing = (string?)null,
        });

        Assert.Equal(
            """{"Plain":"p","Later":"o","Input":1,"List":["a","b"],"Map":{"k":"v"},"Nothing":null}""",
            await Output.JsonSerialize(value).ValueAsync());
    }

    [Fact]
    public async Task JsonWaitsForPendingOutputsInside()
    {
        var source = new TaskCompletionSource<string>();
        var json = Output.JsonSerialize(Output.Create(new[] { Output.Create(source.Task).Apply(text => Output.Create(new { text })) }));

        source.SetResult("late");

        Assert.Equal("""[{"text":"late"}]""", await json.ValueAsync());
    }

    [Fact]
    public async Task JsonFollowsTheGivenOptions()
        => Assert.Equal(
            """{"someName":1}""",
            await Output.JsonSerialize(Output.Create(new { SomeName = 1 }), new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }).ValueAsync());

    [Fact]
    public async Task JsonWithAnUnknownInsideIsUnknown()
        => Assert.False((await Output.JsonSerialize(Output.Create(new { A = OutputState.Unknown<string>() })).StateAsync()).IsKnown);

    [Fact]
    public async Task JsonWithASecretInsideIsSecret()
        => Assert.True(await Output.IsSecretAsync(Output.JsonSerialize(Output.Create(new { A = Output.CreateSecret("s") }))));

    [Fact]
    public async Task JsonCanBeReadBack()
        => Assert.Equal("a", await Output.JsonDeserialize<string[]>(Output.Create("[\"a\"]")).Apply(texts => texts.Single()).ValueAsync());

    [Fact]
    public async Task ToStringWarnsAndReturnsAHint()
    {
        var texts = new List<string>();

        await new RecordingMocks().UpdateAsync(() =>
        {
            texts.Add(Output.Create("a").ToString());
            texts.Add($"{Output.Create("a")}");
        });

        Assert.All(texts, text => Assert.StartsWith(NotSupported, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public async Task ToStringThrowsWhereTheEnvironmentAsksForIt(string value)
    {
        const string Variable = "PULUMI_ERROR_OUTPUT_STRING";
        Environment.SetEnvironmentVariable(Variable, value);
        try
        {
            await new RecordingMocks().UpdateAsync(() =>
            {
                var exception = Assert.Throws<InvalidOperationException>(() => Output.Create("a").ToString());
                Assert.StartsWith(NotSupported, exception.Message, StringComparison.Ordinal);
            });
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }

    [Fact]
    public void ToStringThrowsOutsideADeployment()
        => Assert.Throws<InvalidOperationException>(() => Output.Create("a").ToString());
}
