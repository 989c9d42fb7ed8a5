using System.Collections.Immutable;
using AmplsAnalyzers.Oracle.Comparison;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Tests.Builders;
using AmplsAnalyzers.Tests.Samples;
using Xunit;
using BuilderPrograms = AmplsAnalyzers.Tests.Builders.Programs;

namespace AmplsAnalyzers.Tests.Oracle;

/// <summary>Every program of the suite and every sample that runs, dry-run and executed once for all tests.</summary>
public sealed class ProgramSuite : IAsyncLifetime
{
    /// <summary>In this folder, programs read configuration, other stacks or Azure: much of them can't be known.</summary>
    public const string WithOutsideInput = "Outside/";

    internal static ImmutableArray<OracleProgram> Programs { get; } =
    [
        .. OracleProgram.Find(Path.Combine(AppContext.BaseDirectory, "Programs")),
        .. OracleProgram.Find(Path.Combine(AppContext.BaseDirectory, "samples", "HubAndSpoke")),
        .. OracleProgram.Find(Path.Combine(AppContext.BaseDirectory, "samples", "ScopeBuilder")),
        .. from shape in GeneratedCodeTests.Shapes
           select OracleProgram.Create($"Builders/{shape.Data}", BuilderPrograms.In(shape.Data, BuilderPrograms.FullChain(shape.Data)).Files),
        OracleProgram.Create("Misconfigured", MisconfiguredTests.Runnable.Files.Select(file => (file.Key, file.Value))),
    ];

    internal ImmutableDictionary<string, ProgramComparison> Comparisons { get; private set; } = ImmutableDictionary<string, ProgramComparison>.Empty;

    /// <summary>Programs that don't compile or don't run, with the reason.</summary>
    internal ImmutableDictionary<string, string> Failures { get; private set; } = ImmutableDictionary<string, string>.Empty;

    public async ValueTask InitializeAsync()
    {
        foreach (var program in Programs)
        {
            try
            {
                Comparisons = Comparisons.Add(program.Name, await ProgramComparison.CompareAsync(program));
            }
            catch (InvalidOperationException exception)
            {
                Failures = Failures.Add(program.Name, exception.Message);
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
