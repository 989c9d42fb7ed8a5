using AmplsAnalyzers.Oracle.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>Puts a piece of code into a function of its own, and calls it.</summary>
/// <param name="intoMethod">True for a method, which is given what it needs; false for a local function, which sees it.</param>
internal abstract class Extraction(bool intoMethod) : Rewriting
{
    public const string Name = "Extracted";

    private static readonly SymbolDisplayFormat s_types = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public override string ToString() => $"{GetType().Name}{(intoMethod ? " into a method" : "")}";

    /// <param name="program">The program.</param>
    /// <param name="piece">What is put into the function.</param>
    /// <param name="region">Its span.</param>
    /// <param name="flow">What it reads and writes.</param>
    /// <param name="result">The type that the function returns.</param>
    /// <param name="body">What surrounds the piece in the function.</param>
    /// <param name="call">What calls it, with a hole for the call.</param>
    /// <returns>Null if there is no place for the function.</returns>
    protected RewrittenProgram? Extract(OracleProgram program, SyntaxNode piece, TextSpan region, DataFlowAnalysis flow, string result, (string Before, string After) body, Func<string, string> call)
    {
        var path = piece.SyntaxTree.FilePath;
        var moved = piece.SyntaxTree.GetText().ToString(region);
        var block = piece.Ancestors().OfType<BlockSyntax>().FirstOrDefault();
        if (block is null)
        {
            return null;
        }

        if (!intoMethod)
        {
            var head = $"\n{result} {Name}() {body.Before}";
            return RewrittenProgram.Of(
                program,
                new Edit(path, region, call($"{Name}()")),
                new Edit(path, new TextSpan(block.CloseBraceToken.SpanStart, 0), $"{head}{moved}{body.After}\n") { Moved = region, MovedTo = head.Length });
        }

        var inputs = flow.DataFlowsIn.Where(symbol => symbol is not IParameterSymbol { IsThis: true }).ToList();
        if (flow.WrittenInside.Except(flow.VariablesDeclared, SymbolEqualityComparer.Default).Any() || inputs.Any(input => input is IRangeVariableSymbol || IsShared(input, flow, piece)))
        {
            return null;
        }

        var parameters = string.Join(", ", inputs.Select(input => $"{TypeName(input is ILocalSymbol local ? local.Type : ((IParameterSymbol)input).Type)} {input.Name}"));
        var member = piece.Ancestors().OfType<MemberDeclarationSyntax>().First();
        var isTopLevel = member is GlobalStatementSyntax;
        var isStatic = isTopLevel || member.Modifiers.Any(modifier => modifier.ValueText == "static");
        var before = $"\n{(isTopLevel ? "internal static class ExtractedCode { internal" : "private")} {(isStatic ? "static " : "")}{result} {Name}({parameters}) {body.Before}";
        var end = isTopLevel ? piece.SyntaxTree.Length : member.Span.End;
        return RewrittenProgram.Of(
            program,
            new Edit(path, region, call($"{(isTopLevel ? "ExtractedCode." : "")}{Name}({string.Join(", ", inputs.Select(input => input.Name))})")),
            new Edit(path, new TextSpan(end, 0), $"{before}{moved}{body.After}\n{(isTopLevel ? "}\n" : "")}") { Moved = region, MovedTo = before.Length });
    }

    /// <summary>Whether a lambda would see writes to a variable that it no longer sees when its code is given a copy, as of a loop's counter.</summary>
    protected static bool IsShared(ISymbol variable, DataFlowAnalysis flow, SyntaxNode piece)
        => flow.Captured.Contains(variable, SymbolEqualityComparer.Default)
        && piece.Ancestors().OfType<MemberDeclarationSyntax>().First().Parent!.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Name && IsWrite(name));

    private static bool IsWrite(IdentifierNameSyntax name)
        => name.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0,
            PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
            _ => false,
        };

    protected static string TypeName(ITypeSymbol type) => type.ToDisplayString(s_types);
}
