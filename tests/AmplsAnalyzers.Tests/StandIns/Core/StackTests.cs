using System.Collections.Immutable;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Stack classes, programs without one, and what either puts out.</summary>
public sealed class StackTests
{
    [Fact]
    public async Task TheStackIsNamedByProjectAndStackAndHasNoParent()
    {
        var resources = await Deployment.TestAsync<GoodStack>(
            new RecordingMocks(), new TestOptions { ProjectName = "shop", StackName = "dev", IsPreview = false });

        Assert.Equal(("pulumi:pulumi:Stack", "shop-dev"), (resources[0].GetResourceType(), resources[0].GetResourceName()));
        Assert.Equal("urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev", await resources[0].Urn.ValueAsync());
    }

    [Fact]
    public async Task AStackClassComesFirstAmongTheResources()
    {
        var resources = await Deployment.TestAsync<GoodStack>(new RecordingMocks());

        Assert.IsType<GoodStack>(resources[0]);
        Assert.Equal(["w", "g", "existing"], resources.Skip(1).Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task AProgramWithoutAStackClassHasNoStackAmongTheResources()
        => Assert.Equal(["w"], (await new RecordingMocks().UpdateAsync(() => _ = new Widget("w"))).Select(resource => resource.GetResourceName()));

    [Fact]
    public async Task TheOutputsOfAStackClassAreItsOutputProperties()
    {
        var mocks = new RecordingMocks();

        await Deployment.TestAsync<GoodStack>(mocks, new TestOptions { IsPreview = false });

        var registered = Assert.Single(mocks.RegisteredOutputs);
        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack::project-stack", registered.Urn);
        Assert.Equal("a", await registered.Outputs["Endpoint"].ValueAsync());
        Assert.Equal(3.0, await registered.Outputs["given-name"].ValueAsync());
        Assert.Equal(2, registered.Outputs.Count);
    }

    [Fact]
    public async Task UnassignedOutputPropertiesAreAnError()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<UnassignedStack>(new RecordingMocks()));

        Assert.Equal("Output(s) 'Out, Out2' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.", exception.Message);
    }

    [Fact]
    public async Task OutputPropertiesOfAnotherTypeAreAnError()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<WrongTypeStack>(new RecordingMocks()));

        Assert.Equal("Output(s) 'Out' have incorrect type. [Output] attributed properties must be instances of Output<T>.", exception.Message);
    }

    [Fact]
    public async Task TheOutputsOfAProgramComeBackAsTheyAre()
    {
        var mocks = new RecordingMocks();
        var pending = Output.Create("a");
        var given = new Dictionary<string, object?> { ["output"] = pending, ["plain"] = 1, ["null"] = null };

        var (_, outputs) = await Deployment.TestAsync(mocks, new TestOptions(), () => given);

        Assert.Same(pending, outputs["output"]);
        Assert.Equal(1, outputs["plain"]);
        Assert.Null(outputs["null"]);
        Assert.Equal(1.0, await Assert.Single(mocks.RegisteredOutputs).Outputs["plain"].ValueAsync());
    }

    [Fact]
    public async Task TheOutputsOfTheStackAreRegisteredEvenIfThereAreNone()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() => _ = new Group("g"));

        Assert.Empty(Assert.Single(mocks.RegisteredOutputs).Outputs);
    }

    [Fact]
    public async Task TheOutputsOfAComponentAreRegisteredIfItSaysSo()
    {
        var mocks = new RecordingMocks();

        await mocks.UpdateAsync(() =>
        {
            _ = new Group("silent");
            new Group("empty").Register();
            new Group("g").Register(new Dictionary<string, object?> { ["number"] = Output.Create(1), ["secret"] = Output.CreateSecret("s") });
        });

        var byName = mocks.RegisteredOutputs.ToDictionary(request => request.Urn[(request.Urn.LastIndexOf(':') + 1)..], request => request.Outputs);
        Assert.Equal(["empty", "g", "project-stack"], byName.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(byName["empty"]);
        Assert.Equal(1.0, await byName["g"]["number"].ValueAsync());
        Assert.Equal("s", await byName["g"]["secret"].ValueAsync());
    }

    [Fact]
    public async Task APropertyOfAComponentStaysWhatTheProgramAssigned()
    {
        Group? group = null;
        var label = Output.Create("own");

        await new RecordingMocks().UpdateAsync(() => group = new Group("g") { Label = label });

        Assert.Same(label, group!.Label);
    }

    [Fact]
    public async Task AStackClassMayComeFromAServiceProvider()
    {
        var resources = await Deployment.TestWithServiceProviderAsync<StackWithDependency>(new RecordingMocks(), new Services(typeof(StackWithDependency)));

        Assert.Equal("injected", Assert.IsType<StackWithDependency>(resources[0]).Text);
    }

    [Fact]
    public async Task AStackClassThatTheServiceProviderLacksIsAnError()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(
            () => Deployment.TestWithServiceProviderAsync<StackWithDependency>(new RecordingMocks(), new Services(typeof(string))));

        Assert.Contains($"Failed to resolve instance of type {typeof(StackWithDependency)} from service provider.", exception.Message, StringComparison.Ordinal);
    }

    private sealed class GoodStack : Stack
    {
        public GoodStack()
        {
            Endpoint = new Widget("w", new WidgetArgs { Text = "a" }).Text;
            _ = new Group("g");
            _ = Widget.Get("existing", "id");
        }

        [Output]
        public Output<string> Endpoint { get; private set; }

        [Output("given-name")]
        public Output<int> Number { get; private set; } = Output.Create(3);

        public Output<string>? NotMarked { get; private set; }
    }

    private sealed class UnassignedStack : Stack
    {
        [Output]
        public Output<string>? Out { get; private set; }

        [Output]
        public Output<string>? Out2 { get; private set; }
    }

    private sealed class WrongTypeStack : Stack
    {
        [Output]
        public string Out { get; private set; } = "a";
    }

    private sealed class StackWithDependency(string text) : Stack
    {
        public string Text { get; } = text;
    }

    private sealed class Services(Type known) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == known ? new StackWithDependency("injected") : null;
    }
}
