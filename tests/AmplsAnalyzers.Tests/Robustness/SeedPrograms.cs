using System.Collections.Immutable;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Tests.Oracle;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>The programs that are broken and typed in.</summary>
internal static class SeedPrograms
{
    /// <summary>The broken sample, as it is.</summary>
    public static OracleProgram Misconfigured { get; } = OracleProgram.Find(Path.Combine(AppContext.BaseDirectory, "samples", "Misconfigured")).Single();

    /// <summary>The programs of the suite and the samples, right and wrong.</summary>
    public static ImmutableArray<OracleProgram> All { get; } = [.. ProgramSuite.Programs, Misconfigured];
}
