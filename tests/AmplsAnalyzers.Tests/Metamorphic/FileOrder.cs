using AmplsAnalyzers.Oracle.Programs;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>Hands the files to the compiler in another order.</summary>
internal sealed class FileOrder : Rewriting
{
    protected override IEnumerable<RewrittenProgram> Candidates(OracleProgram program, Compilation compilation, Random random)
        => [new RewrittenProgram(program with { Files = [.. Shuffled(program.Files, random)] }, [])];
}
