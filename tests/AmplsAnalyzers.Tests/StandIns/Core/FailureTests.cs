using AmplsAnalyzers.Tests.StandIns.Core.Fixtures;
using Pulumi;
using Xunit;

namespace AmplsAnalyzers.Tests.StandIns.Core;

/// <summary>How a run fails, and what it then says.</summary>
public sealed class FailureTests
{
    [Fact]
    public Task MessagesBelowAnErrorDoNotFailTheRun()
        => new RecordingMocks().UpdateAsync(() =>
        {
            Log.Debug("a");
            Log.Info("a");
            Log.Warn("a");
        });

    [Fact]
    public async Task ALoggedErrorFailsTheRun()
        => Assert.Equal("what went wrong", await new RecordingMocks().FailAsync(() => Log.Error("what went wrong")));

    [Fact]
    public async Task SeveralLoggedErrorsFailTheRunTogether()
    {
        var exception = await Assert.ThrowsAsync<AggregateException>(() => new RecordingMocks().UpdateAsync(() =>
        {
            Log.Error("first");
            Log.Error("second");
        }));

        Assert.Equal(["first", "second"], exception.InnerExceptions.Select(inner => Assert.IsType<RunException>(inner).Message));
    }

    [Fact]
    public async Task ARunExceptionGivesItsMessageAlone()
        => Assert.Equal("plain words", await FailWithAsync(new RunException("plain words")));

    [Fact]
    public async Task AResourceExceptionMayHideItsStack()
    {
        Assert.Equal("plain words", await FailWithAsync(new ResourceException("plain words", resource: null, hideStack: true)));
        Assert.StartsWith("Running program '", await FailWithAsync(new ResourceException("plain words", resource: null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnyOtherExceptionIsGivenInFull()
    {
        var message = await FailWithAsync(new FormatException("what went wrong"));

        Assert.StartsWith("Running program '", message, StringComparison.Ordinal);
        Assert.Contains($"' failed with an unhandled exception:{Environment.NewLine}System.FormatException: what went wrong", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailureSetsTheExitCodeOfTheProcess()
    {
        var before = Environment.ExitCode;
        try
        {
            Environment.ExitCode = 0;

            await FailWithAsync(new RunException("plain words"));

            Assert.NotEqual(0, Environment.ExitCode);
        }
        finally
        {
            Environment.ExitCode = before;
        }
    }

    private static async Task<string> FailWithAsync(Exception exception)
        => await new RecordingMocks().FailAsync(() => ThrowIt(exception));

    private static void ThrowIt(Exception exception) => throw exception;
}
