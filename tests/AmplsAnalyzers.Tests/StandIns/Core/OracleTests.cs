using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>A run can be watched: what each resource was given, its parent and options, and the resources that its inputs came from.</summary>
public sealed class OracleTests
{
    [Fact]
    public async Task AStackTransformationSeesEveryResourceWithItsArgsParentAndOptions()
    {
        var seen = await WatchAsync();

        Assert.Equal(["network", "group", "child", "late"], seen.Select(one => one.Resource.GetResourceName()));
        Assert.Equal([null, null, "group", null], seen.Select(one => one.Options.Parent?.GetResourceName()));
        Assert.Equal(["network"], await DependsOnAsync(seen[2]));
        Assert.Empty(await DependsOnAsync(seen[0]));
    }

    [Fact]
    public async Task TheInputsOfARunTellTheResourcesThatTheyCameFrom()
    {
        var seen = await WatchAsync();

        var child = Assert.IsType<WidgetArgs>(seen[2].Args);
        Assert.Equal(["network"], await child.Text.ToOutput().DependenciesAsync());
        Assert.Equal(["network"], await child.Names.ToOutput().DependenciesAsync());
        Assert.Equal(["network"], await child.Tags.ToOutput().DependenciesAsync());
        Assert.Empty(await child.Count.ToOutput().DependenciesAsync());

        // An object given as a value carries what is in it one level down.
        var settings = await child.Settings.ToOutput().ValueAsync();
        Assert.Equal(["network"], await settings.Mode.ToOutput().DependenciesAsync());
    }

    [Fact]
    public async Task TheValuesOfARunCanBeTracedToTheirOutput()
    {
        var mocks = Traceable();
        await Deployment.TestAsync<WatchedStack>(mocks, new TestOptions { IsPreview = false });

        Assert.Equal("<network.id>", mocks["child"].Inputs["text"]);
        Assert.Equal("in <network.text>", mocks["late"].Inputs["text"]);
    }

    private static async Task<List<ResourceTransformationArgs>> WatchAsync()
    {
        var resources = await Deployment.TestAsync<WatchedStack>(Traceable(), new TestOptions { IsPreview = false });
        return Assert.IsType<WatchedStack>(resources[0]).Seen;
    }

    private static RecordingMocks Traceable() => new()
    {
        NewId = args => $"<{args.Name}.id>",
        NewState = args => new Dictionary<string, object> { ["text"] = $"<{args.Name}.text>" },
    };

    private static async Task<IEnumerable<string>> DependsOnAsync(ResourceTransformationArgs seen)
        => (await seen.Options.DependsOn.ToOutput().ValueAsync()).Select(resource => resource.GetResourceName());

    private sealed class WatchedStack : Stack
    {
        public WatchedStack()
            : this([])
        {
        }

        private WatchedStack(List<ResourceTransformationArgs> seen)
            : base(new StackOptions { ResourceTransformations = { transformed => Note(seen, transformed) } })
        {
            Seen = seen;
            var network = new Widget("network");
            var group = new Group("group");
            _ = new Widget(
                "child",
                new WidgetArgs
                {
                    Text = network.Id,
                    Count = 1,
                    Names = { "plain", network.Text },
                    Tags = { ["network"] = network.Urn },
                    Settings = new SettingsArgs { Mode = network.Text },
                },
                new CustomResourceOptions { Parent = group, DependsOn = { network } });
            _ = network.Text.Apply(text => new Widget("late", new WidgetArgs { Text = $"in {text}" }));
        }

        public List<ResourceTransformationArgs> Seen { get; }

        private static ResourceTransformationResult? Note(List<ResourceTransformationArgs> seen, ResourceTransformationArgs transformed)
        {
            if (transformed.Resource is not Stack)
            {
                seen.Add(transformed);
            }

            return null;
        }
    }
}
