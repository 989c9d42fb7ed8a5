using System.Globalization;
using CsCheck;
using Xunit.Sdk;

namespace AmplsAnalyzers.Tests.Sampling;

/// <summary>Random samples that are the same in each run, so that a build fails for what was changed and never by chance.</summary>
internal static class RepeatableSampling
{
    /// <summary>The environment variable <c>AMPLS_SEED</c> draws others.</summary>
    private static readonly uint Seed = uint.Parse(Environment.GetEnvironmentVariable("AMPLS_SEED") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>Random numbers for tests whose samples depend on each other.</summary>
    public static System.Random Random => new((int)Seed);

    /// <summary>Checks a number of samples, or only the one that <c>CsCheck_Seed</c> names.</summary>
    public static Task CheckAsync<T>(this Gen<T> gen, Func<T, Task> check, int samples)
        => Environment.GetEnvironmentVariable("CsCheck_Seed") is { Length: > 0 } seed
            ? CheckAsync(gen, check, PCG.Parse(seed))
            : Parallel.ForEachAsync(Enumerable.Range(0, samples), (sample, _) => new ValueTask(CheckAsync(gen, check, new PCG((uint)sample, Seed))));

    private static async Task CheckAsync<T>(Gen<T> gen, Func<T, Task> check, PCG random)
    {
        var seed = random.ToString();
        var sample = gen.Generate(random, min: null, out _);
        try
        {
            await check(sample);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new XunitException($"CsCheck_Seed={seed} repeats it.\n{sample}\n{exception.Message}", exception);
        }
    }
}
