using System.Collections.Immutable;
using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Pulumi.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>Calls of provider functions.</summary>
public sealed class InvokeTests
{
    private static readonly ImmutableDictionary<string, object> Found = ImmutableDictionary<string, object>.Empty
        .Add("id", "found").Add("count", 2).Add("names", new[] { "a" });

    [Fact]
    public async Task ACallHasATokenAndArgumentsByWireName()
    {
        var mocks = new RecordingMocks { Result = _ => Found };
        GetWidgetResult? awaited = null;
        Output<GetWidgetResult>? output = null;

        await mocks.UpdateAsync(async () =>
        {
            awaited = await GetWidget.InvokeAsync(new GetWidgetArgs { WidgetName = "w" });
            output = GetWidget.Invoke(new GetWidgetInvokeArgs { WidgetName = Output.Create("w") });
        });

        Assert.All(mocks.Calls, call => Assert.Equal((GetWidget.Token, "w"), (call.Token, call.Args["widgetName"])));
        Assert.Equal(2, mocks.Calls.Length);
        Assert.Equal(("found", 2), (awaited!.Id, awaited.Count));
        Assert.Equal(["a"], (await output!.ValueAsync()).Names);
    }

    [Fact]
    public async Task ACallWithoutArgumentsHasNone()
    {
        var mocks = new RecordingMocks { Result = _ => Found };

        await mocks.UpdateAsync(() => GetWidget.InvokeWithoutArgsAsync());

        Assert.Empty(Assert.Single(mocks.Calls).Args);
    }

    [Fact]
    public async Task MissingKeysOfTheResultAreDefaults()
    {
        GetWidgetResult? result = null;

        await new RecordingMocks { Result = _ => ImmutableDictionary<string, object>.Empty }.UpdateAsync(
            async () => result = await GetWidget.InvokeAsync(new GetWidgetArgs { WidgetName = "w" }));

        Assert.Null(result!.Id);
        Assert.Equal(0, result.Count);
        Assert.True(result.Names.IsDefault);
    }

    [Fact]
    public async Task AnUnknownArgumentMeansNoCallAndAnUnknownResult()
    {
        var mocks = new RecordingMocks { Result = _ => Found };
        Output<GetWidgetResult>? output = null;

        await mocks.UpdateAsync(() => output = GetWidget.Invoke(new GetWidgetInvokeArgs { WidgetName = OutputState.Unknown<string>() }));

        Assert.Empty(mocks.Calls);
        Assert.False((await output!.StateAsync()).IsKnown);
    }

    [Fact]
    public async Task DependingOnAResourceWithoutAnIdMeansNoCallAndAnUnknownResult()
    {
        var mocks = new RecordingMocks { Result = _ => Found, NewId = _ => null };
        Output<GetWidgetResult>? output = null;

        await mocks.UpdateAsync(() => output = GetWidget.Invoke(
            new GetWidgetInvokeArgs { WidgetName = "w" }, new InvokeOutputOptions { DependsOn = new Widget("w") }));

        Assert.Empty(mocks.Calls);
        Assert.False((await output!.StateAsync()).IsKnown);
    }

    [Fact]
    public async Task TheResultDependsOnTheResourcesOfArgumentsAndDependsOn()
    {
        Output<GetWidgetResult>? output = null;

        await new RecordingMocks { Result = _ => Found }.UpdateAsync(() => output = GetWidget.Invoke(
            new GetWidgetInvokeArgs { WidgetName = new Widget("argument").Id }, new InvokeOutputOptions { DependsOn = new Widget("other") }));

        Assert.Equal(["argument", "other"], await output!.DependenciesAsync());
    }

    [Fact]
    public async Task ASecretArgumentArrivesPlainAndTheResultIsNotSecret()
    {
        var mocks = new RecordingMocks { Result = _ => Found };
        Output<GetWidgetResult>? output = null;

        await mocks.UpdateAsync(() => output = GetWidget.Invoke(new GetWidgetInvokeArgs { WidgetName = Output.CreateSecret("s") }));

        Assert.Equal("s", Assert.Single(mocks.Calls).Args["widgetName"]);
        Assert.False(await Output.IsSecretAsync(output!));
    }

    [Fact]
    public async Task ACallHasTheProviderOfItsOptions()
    {
        var mocks = new RecordingMocks { Result = _ => Found };

        await mocks.UpdateAsync(() => GetWidget.Invoke(
            new GetWidgetInvokeArgs { WidgetName = "w" }, new InvokeOptions { Provider = new TestProvider("p") }));

        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$pulumi:providers:test::p::p-id", Assert.Single(mocks.Calls).Provider);
    }

    [Fact]
    public async Task AMissingArgumentIsReportedTwice()
    {
        var exception = await Assert.ThrowsAsync<AggregateException>(() => new RecordingMocks().UpdateAsync(
            () => GetWidget.Invoke(new GetWidgetInvokeArgs())));

        Assert.Equal(2, exception.InnerExceptions.Count);
        Assert.All(exception.InnerExceptions, inner => Assert.IsType<RunException>(inner));
        Assert.Contains(exception.InnerExceptions, inner => inner.Message.StartsWith($"Error serializing arguments for invoke {GetWidget.Token}: ", StringComparison.Ordinal));
        Assert.All(exception.InnerExceptions, inner => Assert.Contains("WidgetName is required but was not given a value", inner.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheCallerOfInvokeAsyncCanCatchAnException()
    {
        Exception? caught = null;

        await new RecordingMocks { Result = _ => throw new FormatException("from the mock") }.UpdateAsync(async () =>
            caught = await Assert.ThrowsAnyAsync<Exception>(() => GetWidget.InvokeAsync(new GetWidgetArgs { WidgetName = "w" })));

        Assert.Contains("from the mock", caught!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExceptionInInvokeFailsTheRun()
        => Assert.Contains(
            "from the mock",
            await new RecordingMocks { Result = _ => throw new FormatException("from the mock") }.FailAsync(
                () => GetWidget.Invoke(new GetWidgetInvokeArgs { WidgetName = "w" })),
            StringComparison.Ordinal);
}
