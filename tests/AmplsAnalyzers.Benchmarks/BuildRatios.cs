using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>What our package adds to <c>dotnet build</c>: with and without it, in turns.</summary>
[SupportedOSPlatform("linux")]
internal static class BuildRatios
{
    public static async Task PrintAsync(int rounds)
    {
        using (var broken = new CommandLineBuild(StackProgram.Sources(resources: 1_000, files: 100)))
        {
            await broken.RestoreAsync();
            foreach (var isShared in new[] { false, true })
            {
                var (succeeded, output) = await broken.RunAsync(withAmplsAnalyzers: true, isShared);
                if (succeeded || !output.Contains(StackProgram.PlantedId, StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"{StackProgram.PlantedId} isn't reported:\n{output}");
                }
            }
        }

        Console.WriteLine($"dotnet build of 1,000 resources in 100 files, {Environment.ProcessorCount} cores, median of {rounds} rounds.");
        Console.WriteLine();
        Console.WriteLine("| compiler | wall time without and with, s | ratio | processor time without and with, s | ratio |");
        Console.WriteLine("|---|---|---|---|---|");
        using var build = new CommandLineBuild(StackProgram.Sources(resources: 1_000, files: 100, isCorrect: true));
        await build.RestoreAsync();
        await CompareAsync("a new one for each build", build, isShared: false, warmUp: 1, rounds);
        await CompareAsync("the server that earlier builds have warmed up", build, isShared: true, warmUp: 5, rounds);
    }

    private static async Task CompareAsync(string title, CommandLineBuild build, bool isShared, int warmUp, int rounds)
    {
        var (wallWithout, wallWith, processorWithout, processorWith) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = -warmUp; round < rounds; round++)
        {
            var without = await MeasureAsync(build, withAmplsAnalyzers: false, isShared);
            var with = await MeasureAsync(build, withAmplsAnalyzers: true, isShared);
            if (round >= 0)
            {
                wallWithout.Add(without.Wall);
                wallWith.Add(with.Wall);
                processorWithout.Add(without.Processor);
                processorWith.Add(with.Processor);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {title} | {Median.Of(wallWithout):0.00}, {Median.Of(wallWith):0.00} | {Median.OfRatios(wallWith, wallWithout):0.00} | {Median.Of(processorWithout):0.00}, {Median.Of(processorWith):0.00} | {Median.OfRatios(processorWith, processorWithout):0.00} |"));
    }

    private static async Task<(double Wall, double Processor)> MeasureAsync(CommandLineBuild build, bool withAmplsAnalyzers, bool isShared)
    {
        var before = build.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var (succeeded, output) = await build.RunAsync(withAmplsAnalyzers, isShared);
        return succeeded
            ? (watch.Elapsed.TotalSeconds, (build.ProcessorTime - before).TotalSeconds)
            : throw new InvalidOperationException(output);
    }
}
