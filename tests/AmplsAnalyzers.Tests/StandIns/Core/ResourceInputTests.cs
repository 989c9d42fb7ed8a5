using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Resources as values of inputs.</summary>
public sealed class ResourceInputTests
{
    [Fact]
    public async Task AResourceArrivesAsANewObjectOfItsClass()
    {
        var mocks = new RecordingMocks();
        Widget? original = null;

        await mocks.UpdateAsync(() =>
        {
            original = new Widget("w", new WidgetArgs { Text = "a" });
            _ = new Widget("user", new WidgetArgs { Other = original });
        });

        var seen = Assert.IsType<Widget>(mocks["user"].Inputs["other"]);
        Assert.NotSame(original, seen);
        Assert.Equal(await original!.Urn.ValueAsync(), await seen.Urn.ValueAsync());
        Assert.Equal("a", await seen.Text.ValueAsync());
    }

    [Fact]
    public async Task AComponentOrAnUnknownTypeArrivesAsAResourceWithTheSameUrn()
    {
        var mocks = new RecordingMocks();
        Group? group = null;

        await mocks.UpdateAsync(() =>
        {
            group = new Group("g");
            _ = new Widget("user1", new WidgetArgs { Other = group });
            _ = new Widget("user2", new WidgetArgs { Other = new CustomResource("no:such:Type", "c", ResourceArgs.Empty, new CustomResourceOptions()) });
        });

        var seen = Assert.IsType<Resource>(mocks["user1"].Inputs["other"], exactMatch: false);
        Assert.IsNotType<Group>(seen);
        Assert.Equal(await group!.Urn.ValueAsync(), await seen.Urn.ValueAsync());
        Assert.EndsWith("no:such:Type::c", await Assert.IsType<Resource>(mocks["user2"].Inputs["other"], exactMatch: false).Urn.ValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadingBackAResourceRegistersNothing()
    {
        var mocks = new RecordingMocks();

        var resources = await mocks.UpdateAsync(() => _ = new Widget("user", new WidgetArgs { Other = new Widget("w") }));

        Assert.Equal(["w", "user"], resources.Select(resource => resource.GetResourceName()));
        Assert.Equal(["w", "user"], mocks.Resources.Select(resource => resource.Name));
    }
}
