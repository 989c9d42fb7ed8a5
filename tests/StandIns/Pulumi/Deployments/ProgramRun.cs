using System.Reflection;

namespace Pulumi;

/// <summary>Runs a program until all that it started has completed, and turns how it ended into an exit code.</summary>
internal sealed class ProgramRun(Deployment deployment)
{
    private const int Succeeded = 0;
    private const int HadErrors = 1;
    private const int FailedAndReported = 32;

    public async Task<int> RunAsync(Func<Task> program)
    {
        var exitCode = await RunToEndAsync(program).ConfigureAwait(false);
        if (exitCode != Succeeded)
        {
            Environment.ExitCode = exitCode;
        }

        return exitCode;
    }

    private async Task<int> RunToEndAsync(Func<Task> program)
    {
        try
        {
            deployment.Pending.Add(program());
            await deployment.Pending.DrainAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Report(exception);
            return FailedAndReported;
        }

        return deployment.Errors.Count == 0 ? Succeeded : HadErrors;
    }

    private void Report(Exception exception)
    {
        // These two have told all that a user can act on; of any other the stack matters too.
        var isForUser = exception is RunException or ResourceException { HideStack: true };
        deployment.LogError(isForUser
            ? exception.Message
            : $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:{Environment.NewLine}{exception}");
    }
}
