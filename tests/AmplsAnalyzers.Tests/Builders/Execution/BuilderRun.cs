using System.Collections.Immutable;
using AmplsAnalyzers.Oracle.Execution;
using AmplsAnalyzers.Oracle.Programs;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders.Execution;

/// <summary>Runs programs with builders.</summary>
internal static class BuilderRun
{
    /// <summary>Runs the program, and returns what it registered.</summary>
    public static async Task<ImmutableArray<RegisteredResource>> RunAsync(this BuilderProgram program)
        => Assert.Single(await ProgramRun.RunAsync(new ProgramCompilation(program.Compile(), program.Shape), ImmutableDictionary<string, string>.Empty)).Resources;
}
