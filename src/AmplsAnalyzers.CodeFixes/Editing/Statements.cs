using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Adds and removes statements, at the top of a program too.</summary>
internal static class Statements
{
    /// <summary>Writes a statement behind another one.</summary>
    /// <param name="statement">The statement that is there.</param>
    /// <param name="code">The new one.</param>
    /// <param name="isSetApart">True if an empty line should stand between the two, where the program has one before the first.</param>
    public static void InsertAfter(Place statement, string code, bool isSetApart)
    {
        var layout = statement.Layout;
        var indentation = layout.IndentationOf(statement.Node);
        var needsEmptyLine = isSetApart && (layout.FollowsEmptyLine(statement.Node.SpanStart) || !layout.IsOnOneLine(statement.Node.Span));
        var leading = SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indentation));
        if (needsEmptyLine)
        {
            leading = leading.Insert(0, SyntaxFactory.EndOfLine(layout.NewLine));
        }

        var added = Code.Statement(layout.Indent(code, indentation))
            .WithLeadingTrivia(leading)
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(layout.NewLine));
        if (statement.Node.Parent is GlobalStatementSyntax global)
        {
            statement.Document.InsertAfter(global, SyntaxFactory.GlobalStatement(added));
        }
        else
        {
            statement.Document.InsertAfter(statement.Node, added);
        }
    }

    public static void Remove(Place statement)
        => statement.Document.RemoveNode(
            statement.Node.Parent is GlobalStatementSyntax global ? global : statement.Node,
            SyntaxRemoveOptions.KeepUnbalancedDirectives);

    /// <summary>The statements after this one, in the same block.</summary>
    public static IEnumerable<StatementSyntax> Following(StatementSyntax statement)
        => SiblingsOf(statement).SkipWhile(sibling => sibling != statement).Skip(1);

    /// <summary>The statements of the block that this one is in.</summary>
    public static IEnumerable<StatementSyntax> SiblingsOf(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
        _ => [statement],
    };
}
