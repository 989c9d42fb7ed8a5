using System.Globalization;
using AmplsAnalyzers.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// "ratios" compares in one process, run by run, "builds" whole builds; everything else is BenchmarkDotNet's.
if (args is ["ratios" or "builds", .. var rest])
{
    var rounds = rest is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 9;
    await (args[0] == "ratios" ? Ratios.PrintAsync(rounds)
        : OperatingSystem.IsLinux() ? BuildRatios.PrintAsync(rounds)
        : throw new PlatformNotSupportedException("Linux alone tells the processor time of processes that have ended."));
    return;
}

// In this process: a project of BenchmarkDotNet's own would build the stand-ins for the providers anew for each case.
BenchmarkSwitcher.FromAssembly(typeof(BuildBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
