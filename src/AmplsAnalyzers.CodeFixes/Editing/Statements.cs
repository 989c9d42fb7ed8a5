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
    /// <param name="isSetApart">True if an empty line should stand between the two, where the program sets such statements apart.</param>
    public static void InsertAfter(Place statement, string code, bool isSetApart) => InsertAfter(statement, [code], isSetApart);

    /// <inheritdoc cref="InsertAfter(Place, string, bool)"/>
    public static void InsertAfter(Place statement, IEnumerable<string> codes, bool isSetApart)
        => InsertAfter(statement, codes.Select(code => (code, isSetApart && IsSetApart(statement))));

    // The first statement of a paragraph isn't.
    private static bool IsSetApart(Place statement)
        => statement.Layout.FollowsEmptyLine(statement.Node.Parent is GlobalStatementSyntax global ? global : statement.Node)
            && Following((StatementSyntax)statement.Node).Take(1).All(next => statement.Layout.FollowsEmptyLine(next.Parent is GlobalStatementSyntax other ? other : next));

    /// <summary>Writes statements behind another one, with an empty line before those that are set apart.</summary>
    public static void InsertAfter(Place statement, IEnumerable<(string Code, bool IsSetApart)> codes)
    {
        var added = Parse(statement, codes);
        if (statement.Node.Parent is GlobalStatementSyntax global)
        {
            statement.Document.InsertAfter(global, added.Select(code => SyntaxFactory.GlobalStatement(code)));
        }
        else
        {
            statement.Document.InsertAfter(statement.Node, added);
        }
    }

    /// <summary>Writes statements before another one, with an empty line before those that are set apart.</summary>
    public static void InsertBefore(Place statement, IEnumerable<(string Code, bool IsSetApart)> codes)
    {
        var added = Parse(statement, codes);
        if (statement.Node.Parent is GlobalStatementSyntax global)
        {
            statement.Document.InsertBefore(global, added.Select(code => SyntaxFactory.GlobalStatement(code)));
        }
        else
        {
            statement.Document.InsertBefore(statement.Node, added);
        }
    }

    /// <summary>True where another statement may stand beside this one.</summary>
    public static bool HasRoomBeside(StatementSyntax statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;

    /// <summary>The statements that create the resources, the last one first, and first in the file of one of them: behind these, a resource that needs all of them may be created.</summary>
    public static IEnumerable<Place> LatestOf(Place one, IEnumerable<Place> resources)
        => from resource in resources
           from statement in CreatingOf(resource)
           where HasRoomBeside(statement) && !IsRepeated(statement) && ConditionalCode.IsSame(statement, one.Node)
           orderby resource.Node.SyntaxTree != one.Node.SyntaxTree, statement.Span.End descending
           select resource.At(statement);

    // What a local function gives back is created where that is called.
    private static IEnumerable<StatementSyntax> CreatingOf(Place resource)
        => resource.Node.FirstAncestorOrSelf<StatementSyntax>() switch
        {
            null => [],
            LocalFunctionStatementSyntax or ReturnStatementSyntax when resource.Node.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is { } function && resource.Model.GetDeclaredSymbol(function) is { } symbol
                => ProgramIndex.Of(resource.Model.Compilation).ReferencesTo(symbol).Select(name => name.FirstAncestorOrSelf<StatementSyntax>()).OfType<StatementSyntax>(),
            var statement => [statement],
        };

    /// <summary>True in a loop: what is added would be created several times.</summary>
    public static bool IsRepeated(StatementSyntax statement)
        => statement.Ancestors().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax)
            .Any(ancestor => ancestor is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
                or LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "SelectMany" or "ForEach" } } } });

    private static IEnumerable<StatementSyntax> Parse(Place statement, IEnumerable<(string Code, bool IsSetApart)> codes)
    {
        var layout = statement.Layout;
        var indentation = layout.IndentationOf(statement.Node);
        var indented = SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indentation));
        return codes.Select(code => Code.Statement(layout.Indent(code.Code, indentation))
            .WithLeadingTrivia(code.IsSetApart ? indented.Insert(0, SyntaxFactory.EndOfLine(layout.NewLine)) : indented)
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(layout.NewLine))).ToList();
    }

    /// <summary>Takes a statement away, and a condition under which nothing else is done; the comments above it and behind it stay.</summary>
    public static void Remove(Place statement)
    {
        var whole = IsAllOf(statement.Node.Parent as BlockSyntax) ? statement.Node.Parent!.Parent! : statement.Node;
        var node = whole.Parent is GlobalStatementSyntax global ? global : whole;
        var remains = Remains.Of(node.GetLeadingTrivia(), node.GetTrailingTrivia(), statement.Layout, statement.Layout.IndentationOf(node));
        if (remains.Count > 0)
        {
            statement.Document.ReplaceNode(node, (current, _) => current.WithLeadingTrivia(remains).WithoutTrailingTrivia());
        }

        statement.Document.RemoveNode(node, SyntaxRemoveOptions.KeepUnbalancedDirectives | (remains.Count > 0 ? SyntaxRemoveOptions.KeepLeadingTrivia : SyntaxRemoveOptions.KeepNoTrivia));
    }

    // if (address is not null) { … }
    private static bool IsAllOf(BlockSyntax? block)
        => block is { Statements.Count: 1, Parent: IfStatementSyntax { Else: null } branch }
            && HasRoomBeside(branch)
            && !block.DescendantTrivia().Any(Remains.IsWorthKeeping)
            && !branch.Condition.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or BaseObjectCreationExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.LogicalNotExpression } or PostfixUnaryExpressionSyntax);

    /// <summary>The statement that creates the resource and does nothing else: alone, or for a variable that nothing uses. Null where there is more to it.</summary>
    public static StatementSyntax? FindOnlyCreating(Place resource) => resource.Creation?.Parent switch
    {
        ExpressionStatementSyntax statement => statement,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } => statement,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable }
            when resource.Model.GetDeclaredSymbol(variable) is { } symbol && !ProgramIndex.Of(resource.Model.Compilation).ReferencesTo(symbol).Any() => statement,
        _ => null,
    };

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
