using AmplsAnalyzers.Oracle.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>Puts a run of statements into a function. What they declare and others use is returned.</summary>
internal sealed class StatementExtraction(bool intoMethod) : Extraction(intoMethod)
{
    private const int MaxStatements = 6;
    private const int MaxAttempts = 24;

    protected override IEnumerable<RewrittenProgram> Candidates(OracleProgram program, Compilation compilation, Random random)
    {
        var blocks = TreesOf(program, compilation).SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BlockSyntax>()).Where(block => block.Statements.Count > 0).ToArray();
        return blocks.Length == 0
            ? []
            : Enumerable.Range(0, MaxAttempts)
                .Select(_ => blocks[random.Next(blocks.Length)])
                .Select(block => (Block: block, First: random.Next(block.Statements.Count), Count: 1 + random.Next(MaxStatements)))
                .Select(run => Extract(program, compilation, [.. run.Block.Statements.Skip(run.First).Take(run.Count)]))
                .OfType<RewrittenProgram>();
    }

    private RewrittenProgram? Extract(OracleProgram program, Compilation compilation, StatementSyntax[] statements)
    {
        var model = compilation.GetSemanticModel(statements[0].SyntaxTree);
        if (statements.Any(statement => statement is LocalFunctionStatementSyntax or LabeledStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } || statement.DescendantNodes().Any(node => node is YieldStatementSyntax))
            || model.AnalyzeControlFlow(statements[0], statements[^1]) is not { Succeeded: true, EntryPoints.IsEmpty: true, ExitPoints.IsEmpty: true, ReturnStatements.IsEmpty: true, EndPointIsReachable: true }
            || model.AnalyzeDataFlow(statements[0], statements[^1]) is not { Succeeded: true } flow)
        {
            return null;
        }

        var results = flow.VariablesDeclared.Where(variable => flow.ReadOutside.Contains(variable, SymbolEqualityComparer.Default) || flow.WrittenOutside.Contains(variable, SymbolEqualityComparer.Default)).OfType<ILocalSymbol>().ToList();
        if (results.Exists(result => IsShared(result, flow, statements[0])))
        {
            return null;
        }

        var isAsync = statements.Any(statement => statement
            .DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(node => node is AwaitExpressionSyntax or CommonForEachStatementSyntax { AwaitKeyword.RawKind: not 0 }));
        var names = string.Join(", ", results.Select(result => result.Name));
        var types = string.Join(", ", results.Select(result => TypeName(result.Type)));
        var (type, use) = results.Count switch
        {
            0 => ("void", (Func<string, string>)(call => $"{call};")),
            1 => (types, call => $"var {names} = {call};"),
            _ => ($"({types})", call => $"var ({names}) = {call};"),
        };
        if (isAsync)
        {
            type = $"async {(results.Count == 0 ? "System.Threading.Tasks.Task" : $"System.Threading.Tasks.Task<{type}>")}";
        }

        var end = results.Count switch { 0 => "", 1 => $" return {names};", _ => $" return ({names});" };
        return Extract(program, statements[0], TextSpan.FromBounds(statements[0].SpanStart, statements[^1].Span.End), flow, type, ("{ ", $"{end} }}"), call => use(isAsync ? $"await {call}" : call));
    }
}
