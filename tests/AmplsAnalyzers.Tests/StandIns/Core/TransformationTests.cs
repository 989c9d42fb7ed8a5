using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Transformations of args and options inside the constructor.</summary>
public sealed class TransformationTests
{
    [Fact]
    public async Task OwnTransformationsRunBeforeThoseOfParentsAndStack()
    {
        LoggingStack.Log.Clear();

        await Deployment.TestAsync<LoggingStack>(new RecordingMocks());

        Assert.Equal(["own w", "parent w", "stack w"], LoggingStack.Log.Where(entry => entry.EndsWith(" w", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ATransformationRunsInsideTheConstructorWithTheArgsObject()
    {
        var args = new WidgetArgs();
        var seen = new List<ResourceArgs>();

        await new RecordingMocks().UpdateAsync(() =>
        {
            _ = new Widget("w", args, With(transformed => seen.Add(transformed.Args)));
            Assert.Same(args, Assert.Single(seen));
        });
    }

    [Fact]
    public Task AComponentWithoutArgsHasEmptyOnes()
        => new RecordingMocks().UpdateAsync(() =>
        {
            var seen = new List<ResourceTransformationArgs>();
            var options = new ComponentResourceOptions();
            options.ResourceTransformations.Add(transformed =>
            {
                seen.Add(transformed);
                return null;
            });

            var group = new Group("g", options);

            Assert.Same(group, Assert.Single(seen).Resource);
            Assert.NotNull(seen[0].Args);
            Assert.IsType<ComponentResourceOptions>(seen[0].Options);
        });

    [Fact]
    public async Task ArgsCanBeChangedInPlace()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() => _ = new Widget("w", new WidgetArgs { Text = "a" }, With(transformed => ((WidgetArgs)transformed.Args).Text = "b")));

        Assert.Equal("b", mocks["w"].Inputs["text"]);
    }

    [Fact]
    public async Task ArgsAndOptionsCanBeReplaced()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() =>
        {
            var provider = new TestProvider("p");
            var options = new CustomResourceOptions();
            options.ResourceTransformations.Add(_ => new ResourceTransformationResult(new WidgetArgs { Text = "b" }, new CustomResourceOptions { Provider = provider }));
            _ = new Widget("w", new WidgetArgs { Text = "a" }, options);
        });

        Assert.Equal("b", mocks["w"].Inputs["text"]);
        Assert.EndsWith("::p::p-id", mocks["w"].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NullChangesNothing()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() => _ = new Widget("w", new WidgetArgs { Text = "a" }, With(_ => { })));

        Assert.Equal("a", mocks["w"].Inputs["text"]);
    }

    [Fact]
    public async Task TransformsOfTheEngineDoNotRunUnderMocks()
    {
        var ran = false;
        var options = new CustomResourceOptions();
        options.ResourceTransforms.Add((_, _) =>
        {
            ran = true;
            return Task.FromResult<ResourceTransformResult?>(null);
        });

        await new RecordingMocks().UpdateAsync(() => _ = new Widget("w", null, options));

        Assert.False(ran);
    }

    private static CustomResourceOptions With(Action<ResourceTransformationArgs> transformation)
    {
        var options = new CustomResourceOptions();
        options.ResourceTransformations.Add(transformed =>
        {
            transformation(transformed);
            return null;
        });
        return options;
    }

    private sealed class LoggingStack : Stack
    {
        public static readonly List<string> Log = [];

        public LoggingStack()
            : base(new StackOptions { ResourceTransformations = { Named("stack") } })
        {
            var group = new Group("g", new ComponentResourceOptions { ResourceTransformations = { Named("parent") } });
            _ = new Widget("w", null, new CustomResourceOptions { Parent = group, ResourceTransformations = { Named("own") } });
        }

        private static ResourceTransformation Named(string name) => transformed =>
        {
            Log.Add($"{name} {transformed.Resource.GetResourceName()}");
            return null;
        };
    }
}
