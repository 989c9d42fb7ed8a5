using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Existing resources, read by their id.</summary>
public sealed class ReadTests
{
    [Fact]
    public async Task AReadHasTheIdAndNoInputs()
    {
        var mocks = new RecordingMocks { NewState = _ => new Dictionary<string, object> { ["text"] = "existing" } };
        Widget? widget = null;

        await mocks.UpdateAsync(() => widget = Widget.Get("w", "the id"));

        Assert.Equal((Widget.Token, "w", "the id"), (mocks["w"].Type, mocks["w"].Name, mocks["w"].Id));
        Assert.Empty(mocks["w"].Inputs);
        Assert.Equal("existing", await widget!.Text.ValueAsync());
    }

    [Fact]
    public async Task TheIdOfAReadIsAlwaysTheRequestedOne()
    {
        Widget? widget = null;

        await new RecordingMocks { NewId = _ => "another" }.UpdateAsync(() => widget = Widget.Get("w", "requested"));

        Assert.Equal("requested", await widget!.Id.ValueAsync());
    }

    [Fact]
    public async Task AReadOfAnUnknownIdIsARegistrationInAPreview()
    {
        var mocks = new RecordingMocks();

        await mocks.PreviewAsync(() => _ = Widget.Get("w", OutputState.Unknown<string>()));

        Assert.Equal("", mocks["w"].Id);
        Assert.Empty(mocks["w"].Inputs);
    }
}
