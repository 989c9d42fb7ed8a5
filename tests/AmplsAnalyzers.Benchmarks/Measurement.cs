namespace AmplsAnalyzers.Benchmarks;

/// <summary>Something that is measured again and again.</summary>
/// <param name="Name">What takes part: the name of a pack, or of a generator.</param>
/// <param name="Run">What is measured.</param>
internal sealed record Measurement(string Name, Func<Task> Run)
{
    /// <summary>Shows, beside the measurement, that what was measured is what was meant.</summary>
    /// <exception cref="InvalidOperationException">It isn't.</exception>
    public Func<Task> Verify { get; init; } = () => Task.CompletedTask;

    /// <summary>The time in the analyzers' callbacks in one more run; null where there are none.</summary>
    public Func<Task<TimeSpan>>? CallbackTime { get; init; }
}
