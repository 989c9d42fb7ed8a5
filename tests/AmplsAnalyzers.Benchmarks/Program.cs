using AmplsAnalyzers.Benchmarks;
using BenchmarkDotNet.Running;

// "ratios" compares in one process, run by run; everything else is BenchmarkDotNet's.
if (args is ["ratios", .. var rest])
{
    await Ratios.PrintAsync(rest is [var rounds] ? int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture) : 9);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BuildBenchmarks).Assembly).Run(args);
