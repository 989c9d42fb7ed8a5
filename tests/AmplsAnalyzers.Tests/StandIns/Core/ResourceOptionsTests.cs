using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Resource options: defaults, merging, mistakes.</summary>
public sealed class ResourceOptionsTests
{
    [Fact]
    public async Task NothingIsSetByDefault()
    {
        var options = new CustomResourceOptions();

        Assert.Null(options.Protect);
        Assert.Null(options.Version);
        Assert.Null(options.DeleteBeforeReplace);
        Assert.Null(options.RetainOnDelete);
        Assert.Null(options.ImportId);
        Assert.Null(options.PluginDownloadURL);
        Assert.Empty(options.IgnoreChanges);
        Assert.Empty(options.Aliases);
        Assert.Empty(options.ReplaceOnChanges);
        Assert.Empty(options.AdditionalSecretOutputs);
        Assert.Empty(options.ResourceTransformations);
        Assert.Empty(await options.DependsOn.ToOutput().ValueAsync());
    }

    [Fact]
    public async Task MergeTakesTheSecondScalarAndBothLists()
    {
        var transformation = new ResourceTransformation(_ => null);
        Widget? first = null;
        Widget? second = null;
        await new RecordingMocks().UpdateAsync(() =>
        {
            first = new Widget("w1");
            second = new Widget("w2");
        });
        var a = new CustomResourceOptions
        {
            Protect = true,
            Version = "1",
            DeleteBeforeReplace = true,
            Parent = first,
            IgnoreChanges = { "a" },
            Aliases = { new Alias { Name = "a" } },
            ReplaceOnChanges = { "a" },
            AdditionalSecretOutputs = { "a" },
            ResourceTransformations = { transformation },
            DependsOn = { first! },
        };
        var b = new CustomResourceOptions
        {
            Protect = false,
            ImportId = "id",
            IgnoreChanges = { "b" },
            Aliases = { new Alias { Name = "b" } },
            ReplaceOnChanges = { "b" },
            AdditionalSecretOutputs = { "b" },
            ResourceTransformations = { transformation },
            DependsOn = { second! },
        };

        var merged = CustomResourceOptions.Merge(a, b);

        Assert.False(merged.Protect);
        Assert.Equal("1", merged.Version);
        Assert.True(merged.DeleteBeforeReplace);
        Assert.Equal("id", merged.ImportId);
        Assert.Same(first, merged.Parent);
        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["a", "b"], merged.ReplaceOnChanges);
        Assert.Equal(["a", "b"], merged.AdditionalSecretOutputs);
        Assert.Equal(2, merged.Aliases.Count);
        Assert.Equal(2, merged.ResourceTransformations.Count);
        Assert.Equal(["w1", "w2"], (await merged.DependsOn.ToOutput().ValueAsync()).Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task MergeLeavesItsArgumentsAlone()
    {
        var a = new CustomResourceOptions { IgnoreChanges = { "a" } };
        var b = new CustomResourceOptions { IgnoreChanges = { "b" }, Version = "1" };

        var merged = CustomResourceOptions.Merge(a, b);

        Assert.NotSame(a, merged);
        Assert.NotSame(b, merged);
        Assert.Equal(["a"], a.IgnoreChanges);
        Assert.Equal(["b"], b.IgnoreChanges);
        Assert.Null(a.Version);
        Assert.Empty(await a.DependsOn.ToOutput().ValueAsync());
    }

    [Fact]
    public void MergeOfNothingIsEmpty()
    {
        Assert.Empty(CustomResourceOptions.Merge(null, null).IgnoreChanges);
        Assert.Null(ComponentResourceOptions.Merge(null, null).Protect);
    }

    [Fact]
    public async Task MergeKeepsProviderAndProvidersOfAComponentApart()
    {
        ComponentResourceOptions? merged = null;
        TestProvider? one = null;
        TestProvider? other = null;
        await new RecordingMocks().UpdateAsync(() =>
        {
            one = new TestProvider("one");
            other = new TestProvider("other");
            merged = ComponentResourceOptions.Merge(
                new ComponentResourceOptions { Provider = one }, new ComponentResourceOptions { Providers = { other } });
        });

        Assert.Same(one, merged!.Provider);
        Assert.Equal([other!], merged.Providers);
    }

    [Fact]
    public Task AComponentHasNoId()
        => new RecordingMocks().UpdateAsync(() =>
        {
            var exception = Assert.Throws<ArgumentException>(() => new Group("g", new ComponentResourceOptions { Id = "id" }));
            Assert.StartsWith("ResourceOptions.Id is only valid for a CustomResource", exception.Message, StringComparison.Ordinal);
        });

    [Fact]
    public async Task AnAliasIsAUrnOrParts()
        => Assert.Contains(
            "System.ArgumentException: Alias should not specify both Urn and Name",
            await new RecordingMocks().FailAsync(() => _ = new Widget(
                "w", null, new CustomResourceOptions { Aliases = { new Alias { Urn = "urn:pulumi:s::p::t::n", Name = "n" } } })),
            StringComparison.Ordinal);

    [Fact]
    public async Task AnAliasHasOneParent()
        => Assert.Contains(
            "System.ArgumentException: Only specify one of 'Parent', 'ParentUrn' or 'NoParent' in an Alias",
            await new RecordingMocks().FailAsync(() => _ = new Widget(
                "w", null, new CustomResourceOptions { Aliases = { new Alias { ParentUrn = "urn:pulumi:s::p::t::n", NoParent = true } } })),
            StringComparison.Ordinal);
}
