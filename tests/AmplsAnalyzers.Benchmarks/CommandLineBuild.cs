using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Xml.Linq;
using AmplsAnalyzers.Testing;
using CliWrap;
using CliWrap.Buffered;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>A project in a folder of its own, built as users build: by <c>dotnet build</c>, which runs the compiler in a process of its own.</summary>
[SupportedOSPlatform("linux")]
internal sealed class CommandLineBuild : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public CommandLineBuild(IEnumerable<(string Path, string Text)> sources)
    {
        foreach (var (path, text) in sources)
        {
            File.WriteAllText(Path.Combine(_folder.FullName, path), text);
        }

        var references = ProviderShape.V3.AssemblyPaths.Select(path => new XElement("Reference", new XAttribute("Include", path)));
        var analyzers = AnalyzerSet.PackedAssemblies.Select(path => new XElement("Analyzer", new XAttribute("Include", path), new XAttribute("Condition", "'$(WithAmplsAnalyzers)' == 'true'")));
        new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup", new XElement("OutputType", "Exe"), new XElement("TargetFramework", "net10.0"), new XElement("Nullable", "enable")),
            new XElement("ItemGroup", references, analyzers)).Save(Path.Combine(_folder.FullName, "Infrastructure.csproj"));
    }

    /// <summary>The processor time that all builds have taken so far, in all their processes.</summary>
    /// <remarks>The kernel counts what child processes take once they have ended. The compiler server is nobody's child, and goes on.</remarks>
    public TimeSpan ProcessorTime
        => GetResourceUsage(ChildProcesses, out var usage) == 0
            ? usage.UserTime.Span + usage.SystemTime.Span + (FindServer()?.TotalProcessorTime ?? TimeSpan.Zero)
            : throw new InvalidOperationException("The system doesn't tell the processor time.");

    // A server of our own: others may build on this machine. It listens at a file of this name beside our folder.
    private string ServerName => _folder.Name + ".server";

    public async Task RestoreAsync()
    {
        var (succeeded, output) = await DotNetAsync("restore");
        if (!succeeded)
        {
            throw new InvalidOperationException(output);
        }
    }

    /// <summary>Builds all of it.</summary>
    /// <param name="withAmplsAnalyzers">Whether the compiler is given our package's assemblies.</param>
    /// <param name="isShared">Whether a compiler does it that earlier builds have started and warmed up, as is usual, or a new one.</param>
    /// <returns>Whether the build succeeded, and what it printed.</returns>
    public Task<(bool Succeeded, string Output)> RunAsync(bool withAmplsAnalyzers, bool isShared)
        => DotNetAsync(
            "build", "--no-restore", "--no-incremental", "-nologo", "-v:q", "-nodeReuse:false",
            $"-p:WithAmplsAnalyzers={withAmplsAnalyzers}", $"-p:UseSharedCompilation={isShared}", $"-p:SharedCompilationId={ServerName}");

    public void Dispose()
    {
        FindServer()?.Kill();
        _folder.Delete(recursive: true);
    }

    private Process? FindServer()
        => Process.GetProcessesByName("VBCSCompiler").FirstOrDefault(server => File.ReadAllText($"/proc/{server.Id}/cmdline").Contains(ServerName, StringComparison.Ordinal));

    private async Task<(bool Succeeded, string Output)> DotNetAsync(params string[] arguments)
    {
        var result = await Cli.Wrap("dotnet").WithArguments(arguments).WithWorkingDirectory(_folder.FullName).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        return (result.IsSuccess, result.StandardOutput);
    }

    private const int ChildProcesses = -1;

    [DllImport("libc", EntryPoint = "getrusage"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, out ResourceUsage usage);

    /// <summary>The beginning of the C library's structure, and room for the rest.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private readonly struct ResourceUsage
    {
        public readonly Time UserTime;
        public readonly Time SystemTime;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        private readonly nint _seconds;
        private readonly nint _microseconds;

        public TimeSpan Span => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds(_microseconds);
    }
}
