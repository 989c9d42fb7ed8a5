using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using AmplsAnalyzers.Builders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>
/// The tables of docs/performance.md: time and memory of each case, beside a baseline that is measured in turns with it, because machines are noisy and a ratio of neighbours isn't.
/// </summary>
internal static class Ratios
{
    private static readonly ImmutableArray<string> EmptyAndOurs = ["Empty", "AmplsAnalyzers"];

    public static async Task PrintAsync(int rounds)
    {
        Console.WriteLine($"Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)}, .NET {Environment.Version}, {Environment.OSVersion.Platform}, {Environment.ProcessorCount} cores, median of {rounds} rounds.");
        Console.WriteLine();
        Console.WriteLine("| case | wall time, ms | to the first | processor time, ms | to the first | in callbacks, ms | allocated, MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|");

        var thousand = StackProgram.Create(resources: 1_000, files: 100);
        await CompareAsync("build, 1,000 resources in 100 files", rounds, AnalyzerSet.Names.Select(name => Build(thousand, name)));
        foreach (var (resources, files) in new[] { (40, 1), (400, 1), (400, 40), (4_000, 400) })
        {
            var compilation = StackProgram.Create(resources, files);
            await CompareAsync(string.Create(CultureInfo.InvariantCulture, $"build, {resources:N0} resources in {files} files"), rounds, EmptyAndOurs.Select(name => Build(compilation, name)));
        }

        var huge = StackProgram.Create(resources: 40, files: 1).AddReferences(HugeAssembly.Create(types: 100_000));
        await CompareAsync("build, 40 resources in 1 file, an assembly of 100,000 types", rounds, EmptyAndOurs.Select(name => Build(huge, name)));

        foreach (var withPulumi in new[] { false, true })
        {
            var compilation = StackProgram.CreateWithoutAzure(files: 200, withPulumi);
            await CompareAsync($"build, 200 files, {(withPulumi ? "Pulumi without Azure" : "no Pulumi")}", rounds, EmptyAndOurs.Select(name => Build(compilation, name)));
        }

        foreach (var (relevant, edited) in new[] { (10, "Other0.cs"), (10, "Part9.cs"), (200, "Part199.cs") })
        {
            var compilation = StackProgram.Create(relevant * 10, relevant, otherFiles: 200 - relevant);
            _ = compilation.GetDiagnostics();
            var where = edited.StartsWith("Part", StringComparison.Ordinal) ? "in one of them" : "in another";
            await CompareAsync($"edit, {relevant} of 200 files with resources, {where}", rounds * 3, EmptyAndOurs.Select(name => Edit(compilation, edited, name)));
        }

        var withBuilder = BuilderProgram.Create(otherFiles: 200);
        await CompareAsync("generator, first run", rounds, BuilderProgram.Generators.Select(generator => FirstRun(withBuilder, generator)));
        await CompareAsync("generator, after an edit elsewhere", rounds * 3, BuilderProgram.Generators.Select(generator => AfterEdit(withBuilder, generator, "Other0.cs")));
        await CompareAsync("generator, after an edit of the definition", rounds * 3, BuilderProgram.Generators.Select(generator => AfterEdit(withBuilder, generator, BuilderProgram.DefinitionFile)));
    }

    private static async Task CompareAsync(string title, int rounds, IEnumerable<Measurement> measurements)
    {
        var all = measurements.ToImmutableArray();
        var walls = all.Select(_ => new List<double>()).ToArray();
        var cpu = all.Select(_ => new List<double>()).ToArray();
        var memory = all.Select(_ => new List<double>()).ToArray();
        var callbacks = all.Select(_ => new List<double>()).ToArray();
        foreach (var measurement in all)
        {
            await measurement.Run();
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                GC.Collect();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var before = Environment.CpuUsage.TotalTime;
                var watch = Stopwatch.StartNew();
                await all[i].Run();
                walls[i].Add(watch.Elapsed.TotalMilliseconds);
                cpu[i].Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
                memory[i].Add((GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
                if (all[i].CallbackTime is { } callbackTime)
                {
                    callbacks[i].Add((await callbackTime()).TotalMilliseconds);
                }
            }
        }

        for (var i = 0; i < all.Length; i++)
        {
            await all[i].Verify();
            var inCallbacks = callbacks[i].Count > 0 ? Median.Of(callbacks[i]).ToString("0.0", CultureInfo.InvariantCulture) : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {title}: {all[i].Name} | {Median.Of(walls[i]):0.0} | {Median.OfRatios(walls[i], walls[0]):0.00} | {Median.Of(cpu[i]):0.0} | {Median.OfRatios(cpu[i], cpu[0]):0.00} | {inCallbacks} | {Median.Of(memory[i]):0.0} |"));
        }
    }

    private static Measurement Build(CSharpCompilation compilation, string name)
    {
        // Analyzers may remember what they found: each build has its own.
        return new Measurement(name, () => Analysis.BuildAsync(compilation, AnalyzerSet.Create(name)))
        {
            CallbackTime = () => Analysis.CallbackTimeAsync(compilation, AnalyzerSet.Create(name)),
            Verify = async () =>
            {
                if (name == "AmplsAnalyzers" && compilation.SyntaxTrees.Any(tree => tree.FilePath == "Part0.cs"))
                {
                    Analysis.ExpectPlanted(await Analysis.BuildAsync(compilation, AnalyzerSet.Create(name)));
                }
            },
        };
    }

    private static Measurement Edit(CSharpCompilation compilation, string path, string name)
    {
        var analyzers = AnalyzerSet.Create(name);
        var keystroke = 0;
        var last = compilation;
        return new Measurement(name, async () =>
        {
            (last, var edited) = StackProgram.Edit(compilation, path, ++keystroke);
            await Analysis.DocumentAsync(last, edited, analyzers);
        })
        {
            Verify = async () =>
            {
                if (name == "AmplsAnalyzers")
                {
                    var planted = last.SyntaxTrees.Last(tree => tree.FilePath.StartsWith("Part", StringComparison.Ordinal));
                    Analysis.ExpectPlanted(await Analysis.DocumentAsync(last, planted, analyzers));
                }
            },
        };
    }

    private static Measurement FirstRun(CSharpCompilation compilation, IIncrementalGenerator generator)
        => new(BuilderProgram.NameOf(generator), () =>
        {
            BuilderProgram.Expect(generator, BuilderProgram.Drive(generator).RunGenerators(compilation.Clone()));
            return Task.CompletedTask;
        });

    private static Measurement AfterEdit(CSharpCompilation compilation, IIncrementalGenerator generator, string path)
    {
        var driver = BuilderProgram.Drive(generator).RunGenerators(compilation);
        var keystroke = 0;
        return new Measurement(BuilderProgram.NameOf(generator), () =>
        {
            driver = driver.RunGenerators(StackProgram.Edit(compilation, path, ++keystroke).Compilation);
            BuilderProgram.Expect(generator, driver);
            return Task.CompletedTask;
        });
    }
}
