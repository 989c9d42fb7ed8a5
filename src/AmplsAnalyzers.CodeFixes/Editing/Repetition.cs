namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>What is to be said of one more resource.</summary>
/// <param name="Place">The list that gets longer, or the statement behind which another one comes.</param>
/// <param name="Variable">The variable that holds what is created for the resource, if any.</param>
/// <param name="Write">Writes it.</param>
internal sealed record Repetition(Place Place, string? Variable, Action Write)
{
    /// <summary>Few programs have more places that look like the right one.</summary>
    private const int MaxTried = 3;

    /// <summary>The ways to repair a mistake by the first repetition that can be written, by the second, and so on.</summary>
    public static IEnumerable<Func<Repair, Task<bool>>> Ways(Func<Repair, int, Task<bool>> repeat)
        => Enumerable.Range(0, MaxTried).Select(index => (Func<Repair, Task<bool>>)(repair => repeat(repair, index)));
}
