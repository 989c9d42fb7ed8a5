using CliWrap;
using CliWrap.Buffered;

namespace AmplsAnalyzers.PackageTests;

/// <summary>The real command line, as a user or a build server would call it.</summary>
internal static class DotNet
{
    public static async Task<DotNetResult> RunAsync(string workingDirectory, IReadOnlyDictionary<string, string?> environment, params IEnumerable<string> arguments)
    {
        var result = await Cli.Wrap("dotnet")
            .WithWorkingDirectory(workingDirectory)
            .WithArguments(arguments)
            .WithEnvironmentVariables(new Dictionary<string, string?>(environment, StringComparer.Ordinal)
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
            })
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return new DotNetResult(result.ExitCode, result.StandardOutput + result.StandardError);
    }
}

internal sealed record DotNetResult(int ExitCode, string Output)
{
    public DotNetResult Succeeded()
        => ExitCode == 0 ? this : throw new InvalidOperationException($"dotnet has failed with exit code {ExitCode}:\n{Output}");
}
