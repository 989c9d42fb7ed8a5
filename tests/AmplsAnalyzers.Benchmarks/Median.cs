namespace AmplsAnalyzers.Benchmarks;

/// <summary>What a noisy machine tells best.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>Of neighbours in time: what slows one run down slows the next one down.</summary>
    public static double OfRatios(IEnumerable<double> times, IEnumerable<double> baseline) => Of(times.Zip(baseline, (own, other) => own / other));
}
