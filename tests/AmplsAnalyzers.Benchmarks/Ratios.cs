using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>
/// The table of docs/performance.md: wall and processor time of each case, beside a baseline that is measured in turns with it, because machines are noisy and a ratio of neighbours isn't.
/// </summary>
internal static class Ratios
{
    public static async Task PrintAsync(int rounds)
    {
        Console.WriteLine($"Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)}, .NET {Environment.Version}, {Environment.ProcessorCount} cores, median of {rounds} rounds.");
        Console.WriteLine();
        Console.WriteLine("| case | wall time, ms | to the empty analyzer | processor time, ms | to the empty analyzer |");
        Console.WriteLine("|---|---|---|---|---|");

        var thousand = StackProgram.Create(resources: 1_000, files: 100);
        await CompareAsync("build, 1,000 resources in 100 files", rounds, AnalyzerSet.Names, name => Build(thousand, name));
        foreach (var (resources, files) in new[] { (40, 1), (400, 1), (400, 40), (4_000, 400) })
        {
            var compilation = StackProgram.Create(resources, files);
            await CompareAsync(string.Create(CultureInfo.InvariantCulture, $"build, {resources:N0} resources in {files} files"), rounds, ["Empty", "AmplsAnalyzers"], name => Build(compilation, name));
        }

        foreach (var withPulumi in new[] { false, true })
        {
            var compilation = StackProgram.CreateWithoutAzure(files: 200, withPulumi);
            await CompareAsync($"build, 200 files, {(withPulumi ? "Pulumi without Azure" : "no Pulumi")}", rounds, ["Empty", "AmplsAnalyzers"], name => Build(compilation, name));
        }

        foreach (var relevant in new[] { 10, 200 })
        {
            var compilation = StackProgram.Create(relevant * 10, relevant, otherFiles: 200 - relevant);
            _ = compilation.GetDiagnostics();
            await CompareAsync(string.Create(CultureInfo.InvariantCulture, $"edit of one of 200 files, {relevant} with resources"), rounds * 3, ["Empty", "AmplsAnalyzers"], name => Edit(compilation, $"Part{relevant - 1}.cs", name));
        }
    }

    private static async Task CompareAsync(string title, int rounds, ImmutableArray<string> names, Func<string, Func<Task>> prepare)
    {
        var runs = names.Select(prepare).ToArray();
        var walls = names.Select(_ => new List<double>()).ToArray();
        var cpu = names.Select(_ => new List<double>()).ToArray();
        foreach (var run in runs)
        {
            await run();
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                GC.Collect();
                var watch = Stopwatch.StartNew();
                var before = Environment.CpuUsage.TotalTime;
                await runs[i]();
                cpu[i].Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
                walls[i].Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        for (var i = 0; i < runs.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {title}: {names[i]} | {Median(walls[i]):0} | {Ratio(walls, i):0.00} | {Median(cpu[i]):0} | {Ratio(cpu, i):0.00} |"));
        }
    }

    private static Func<Task> Build(CSharpCompilation compilation, string name)
    {
        var analyzers = AnalyzerSet.Create(name);
        return async () =>
        {
            var diagnostics = await Analysis.BuildAsync(compilation, analyzers);
            if (name == "AmplsAnalyzers" && compilation.SyntaxTrees.Any(tree => tree.FilePath == "Part0.cs"))
            {
                Analysis.ExpectPlanted(diagnostics);
            }
        };
    }

    private static Func<Task> Edit(CSharpCompilation compilation, string path, string name)
    {
        var analyzers = AnalyzerSet.Create(name);
        var keystroke = 0;
        return async () =>
        {
            var (edited, tree) = StackProgram.Edit(compilation, path, ++keystroke);
            var diagnostics = await Analysis.DocumentAsync(edited, tree, analyzers);
            if (name == "AmplsAnalyzers")
            {
                Analysis.ExpectPlanted(diagnostics);
            }
        };
    }

    // Of neighbours in time: what slows one run down slows the next one down.
    private static double Ratio(List<double>[] times, int i) => Median([.. times[i].Zip(times[0], (own, other) => own / other)]);

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
