using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Utilities;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>What happens to a resource that lacks a required input or a name.</summary>
public sealed class RequiredInputTests
{
    private const string ModeIsMissing =
        "[Input] AmplsAnalyzers.Tests.StandIns.Core.Fixtures.GadgetArgs.Mode is required but was not given a value (Parameter 'Mode')";

    private const string NestedModeIsMissing =
        "[Input] AmplsAnalyzers.Tests.StandIns.Core.Fixtures.SettingsArgs.Mode is required but was not given a value (Parameter 'Mode')";

    [Fact]
    public async Task TheConstructorReturnsAndTheRegistrationFails()
    {
        var mocks = new RecordingMocks();
        Gadget? gadget = null;

        var message = await mocks.FailAsync(() => gadget = new Gadget("g", new GadgetArgs()));

        Assert.Empty(mocks.Resources);
        Assert.StartsWith("Running program '", message, StringComparison.Ordinal);
        Assert.Contains($"' failed with an unhandled exception:{Environment.NewLine}System.ArgumentNullException: {ModeIsMissing}", message, StringComparison.Ordinal);
        var exception = await Assert.ThrowsAsync<ArgumentNullException>(() => OutputUtilities.GetValueAsync(gadget!.Mode));
        Assert.Equal(ModeIsMissing, exception.Message);
    }

    [Fact]
    public async Task AMissingInputOfANestedObjectNamesTheTopLevelProperty()
        => Assert.Contains(
            $"System.InvalidOperationException: error serializing property \"settings\": {NestedModeIsMissing}",
            await new RecordingMocks().FailAsync(() => _ = new Widget("w", new WidgetArgs { Settings = new SettingsArgs() })),
            StringComparison.Ordinal);

    [Fact]
    public async Task AMissingInputOfAListElementNamesTheTopLevelProperty()
        => Assert.Contains(
            $"System.InvalidOperationException: error serializing property \"parts\": {NestedModeIsMissing}",
            await new RecordingMocks().FailAsync(() => _ = new Widget("w", new WidgetArgs { Parts = { new SettingsArgs() } })),
            StringComparison.Ordinal);

    [Fact]
    public async Task AnInputThatHoldsNullIsGiven()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() =>
        {
            _ = new Gadget("g1", new GadgetArgs { Mode = (string)null! });
            _ = new Gadget("g2", new GadgetArgs { Mode = Output.Create((string)null!) });
        });

        Assert.Equal(["kind"], mocks["g1"].Inputs.Keys);
        Assert.Equal(["kind"], mocks["g2"].Inputs.Keys);
    }

    [Fact]
    public async Task ArgsThatAreNullLackTheRequiredInput()
        => Assert.Contains(ModeIsMissing, await new RecordingMocks().FailAsync(() => _ = new Gadget("g", null!)), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task TheConstructorThrowsWithoutAName(string? name)
        => await new RecordingMocks().UpdateAsync(() =>
        {
            var exception = Assert.Throws<ArgumentException>(() => new Widget(name!));
            Assert.StartsWith("'name' cannot be null or empty.", exception.Message, StringComparison.Ordinal);
        });

    [Fact]
    public async Task OnlyTheFirstFailingResourceIsReported()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => new RecordingMocks().UpdateAsync(() =>
        {
            _ = new Gadget("g1", new GadgetArgs());
            _ = new Widget("w", new WidgetArgs { Settings = new SettingsArgs() });
        }));

        Assert.Contains(ModeIsMissing, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(NestedModeIsMissing, exception.Message, StringComparison.Ordinal);
    }
}
