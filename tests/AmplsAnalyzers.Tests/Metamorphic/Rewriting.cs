using System.Collections.Immutable;
using AmplsAnalyzers.Oracle.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>A way to write a program differently that changes nothing of what it does.</summary>
internal abstract class Rewriting
{
    public static ImmutableArray<Rewriting> All { get; } =
        [new Renaming(), new FileOrder(), new UnrelatedCode(), new StatementExtraction(intoMethod: false), new StatementExtraction(intoMethod: true), new ExpressionExtraction(intoMethod: false), new ExpressionExtraction(intoMethod: true)];

    /// <summary>Programs that it may be, most wanted first; the first that compiles is taken.</summary>
    protected abstract IEnumerable<RewrittenProgram> Candidates(OracleProgram program, Compilation compilation, Random random);

    /// <returns>Null if the program has no place for it.</returns>
    public RewrittenProgram? Apply(OracleProgram program, ProgramCompilation compiled, Random random)
        => Candidates(program, compiled.Compilation, random).FirstOrDefault(candidate => Compiles(candidate.Program));

    public override string ToString() => GetType().Name;

    protected static IEnumerable<SyntaxTree> TreesOf(OracleProgram program, Compilation compilation)
        => compilation.SyntaxTrees.Where(tree => program.Files.Any(file => file.Path == tree.FilePath));

    protected static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        var all = items.ToArray();
        random.Shuffle(all);
        return all;
    }

    private static bool Compiles(OracleProgram program)
    {
        try
        {
            ProgramCompilation.Compile(program);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
