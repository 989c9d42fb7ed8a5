using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>What is registered, and when.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task MocksSeeComponentsAndProvidersButNotTheStack()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() =>
        {
            _ = new Group("g");
            _ = new TestProvider("p");
        });

        Assert.Equal([(Group.Token, "g"), ("pulumi:providers:test", "p")], mocks.Resources.Select(args => (args.Type, args.Name)));
        Assert.Empty(mocks["g"].Inputs);
    }

    [Fact]
    public async Task TheStateOfALocalComponentIsNotCopiedIntoItsProperties()
    {
        Group? group = null;
        var mocks = new RecordingMocks { NewState = _ => new Dictionary<string, object> { ["label"] = "from state" } };

        await mocks.UpdateAsync(() => group = new Group("g"));

        Assert.Null(group!.Label);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task AResourceMadeInApplyIsRegisteredIfTheValueIsKnown(bool isPreview, int expected)
    {
        // Without a state the text is unknown in a preview.
        var mocks = new RecordingMocks();

        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = isPreview }, () =>
        {
            new Widget("w").Text.Apply(_ => new Widget("inner"));
        });

        Assert.Equal(expected, mocks.Resources.Count(args => args.Name == "inner"));
    }

    [Fact]
    public async Task AResourceMadeInApplyIsAChildOfTheStack()
    {
        Widget? inner = null;

        await new RecordingMocks().UpdateAsync(() =>
        {
            _ = new Widget("w").Id.Apply(_ => inner = new Widget("inner"));
        });

        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Widget::inner", await inner!.Urn.ValueAsync());
    }

    [Fact]
    public async Task ACompleteResourceIsRegisteredInsideItsConstructor()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() =>
        {
            var first = new Widget("w1", new WidgetArgs { Text = "a" });
            Assert.Single(mocks.Resources);
            _ = new Widget("w2", new WidgetArgs { Text = first.Id }, new CustomResourceOptions { Parent = first, DependsOn = first });
            Assert.Equal(2, mocks.Resources.Length);
        });
    }

    [Fact]
    public async Task APendingInputPostponesTheRegistration()
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await mocks.UpdateAsync(() =>
        {
            _ = new Widget("late", new WidgetArgs { Text = Output.Create(source.Task) });
            _ = new Widget("early");
            source.SetResult("a");
        });

        Assert.Equal(["early", "late"], mocks.Resources.Select(args => args.Name));
    }

    [Fact]
    public async Task AResourceWaitsForItsParent()
        => await AssertWaitsAsync(late => new CustomResourceOptions { Parent = late });

    [Fact]
    public async Task AResourceWaitsForWhatItDependsOn()
        => await AssertWaitsAsync(late => new CustomResourceOptions { DependsOn = late });

    [Fact]
    public async Task AResourceWaitsForTheChildrenOfAComponentItDependsOn()
        => await AssertWaitsAsync(
            parentOfLate: new Func<Group>(() => new Group("g")),
            options: group => new CustomResourceOptions { DependsOn = group });

    [Fact]
    public async Task AResourceDoesNotWaitForTheChildrenOfACustomResource()
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await mocks.UpdateAsync(() =>
        {
            var parent = new Widget("parent");
            _ = new Widget("late", new WidgetArgs { Text = Output.Create(source.Task) }, new CustomResourceOptions { Parent = parent });
            _ = new Widget("waiting", null, new CustomResourceOptions { DependsOn = parent });
            source.SetResult("a");
        });

        Assert.Equal(["parent", "waiting", "late"], mocks.Resources.Select(args => args.Name));
    }

    [Fact]
    public async Task AResourceWaitsForItsProvider()
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await mocks.UpdateAsync(() =>
        {
            var late = new Widget("late", new WidgetArgs { Text = Output.Create(source.Task) });
            var provider = new TestProvider("provider", new CustomResourceOptions { DependsOn = late });
            _ = new Widget("waiting", null, new CustomResourceOptions { Provider = provider });
            _ = new Widget("other");
            source.SetResult("a");
        });

        Assert.Equal(["other", "late", "provider", "waiting"], mocks.Resources.Select(args => args.Name));
    }

    [Fact]
    public async Task TwoResourcesOfOneTypeAndNameAreBothRegistered()
    {
        var resources = await new RecordingMocks().UpdateAsync(() =>
        {
            _ = new Widget("w");
            _ = new Widget("w");
        });

        Assert.Equal(2, resources.Length);
    }

    private static async Task AssertWaitsAsync(Func<Widget, CustomResourceOptions> options)
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await mocks.UpdateAsync(() =>
        {
            var late = new Widget("late", new WidgetArgs { Text = Output.Create(source.Task) });
            _ = new Widget("waiting", null, options(late));
            _ = new Widget("other");
            source.SetResult("a");
        });

        Assert.Equal(["other", "late", "waiting"], mocks.Resources.Select(args => args.Name));
    }

    private static async Task AssertWaitsAsync(Func<Group> parentOfLate, Func<Group, CustomResourceOptions> options)
    {
        var mocks = new RecordingMocks();
        var source = new TaskCompletionSource<string>();

        await mocks.UpdateAsync(() =>
        {
            var group = parentOfLate();
            _ = new Widget("late", new WidgetArgs { Text = Output.Create(source.Task) }, new CustomResourceOptions { Parent = group });
            _ = new Widget("waiting", null, options(group));
            _ = new Widget("other");
            source.SetResult("a");
        });

        Assert.Equal(["g", "other", "late", "waiting"], mocks.Resources.Select(args => args.Name));
    }
}
