using AmplsAnalyzers.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// "ratios" compares in one process, run by run; everything else is BenchmarkDotNet's.
if (args is ["ratios", .. var rest])
{
    await Ratios.PrintAsync(rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 9);
    return;
}

// In this process: a project of BenchmarkDotNet's own would build the stand-ins for the providers anew for each case.
BenchmarkSwitcher.FromAssembly(typeof(BuildBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
