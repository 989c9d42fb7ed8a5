using CliWrap;
using CliWrap.Buffered;

namespace AmplsAnalyzers.PackageTests;

/// <summary>The real command line, as a user or a build server would call it.</summary>
internal static class DotNet
{
    /// <param name="workingDirectory">Where the command runs.</param>
    /// <param name="packages">The folder of installed packages; null for the machine's.</param>
    /// <param name="arguments">The command.</param>
    public static async Task<(int ExitCode, string Output)> RunAsync(string workingDirectory, string? packages, params IEnumerable<string> arguments)
    {
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            // No process outlives the test.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
            ["UseSharedCompilation"] = "false",
            // What the test runner's own build or host has left behind is no user's environment.
            ["MSBUILD_EXE_PATH"] = null,
            ["MSBuildSDKsPath"] = null,
            ["MSBuildExtensionsPath"] = null,
        };
        if (packages is not null)
        {
            environment["NUGET_PACKAGES"] = packages;
        }

        var result = await Cli.Wrap("dotnet")
            .WithWorkingDirectory(workingDirectory)
            .WithArguments(arguments)
            .WithEnvironmentVariables(environment)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return (result.ExitCode, result.StandardOutput + result.StandardError);
    }

    public static async Task<string> RunSuccessfullyAsync(string workingDirectory, string? packages, params IEnumerable<string> arguments)
    {
        var (exitCode, output) = await RunAsync(workingDirectory, packages, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} has failed with exit code {exitCode}:\n{output}");
    }
}
