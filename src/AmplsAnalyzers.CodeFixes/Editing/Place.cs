using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>A node of the program, and the editor of its document.</summary>
internal sealed record Place(DocumentEditor Document, SyntaxNode Node)
{
    public SemanticModel Model => Document.SemanticModel;

    public Layout Layout => new(Document.OriginalRoot.SyntaxTree.GetText());

    public LanguageVersion Language => ((CSharpParseOptions)Node.SyntaxTree.Options).LanguageVersion;

    /// <summary>The creation that this is the type name or the keyword <c>new</c> of.</summary>
    public BaseObjectCreationExpressionSyntax? Creation => Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();

    /// <summary>True if the place stands for a creation as a whole, not for a value.</summary>
    public bool IsTypeName => Node is ImplicitObjectCreationExpressionSyntax || (Node.Parent is ObjectCreationExpressionSyntax creation && creation.Type == Node);

    public Place At(SyntaxNode node) => this with { Node = node };

    /// <summary>Writes another type in place of this one.</summary>
    public void ReplaceType(ITypeSymbol type)
        => Document.ReplaceNode(Node, (current, _) => Code.TypeName(type).WithTriviaFrom(current));

    /// <summary>Writes an expression in place of this one.</summary>
    public void Replace(string expression)
        => Document.ReplaceNode(Node, (current, _) => Code.Expression(Layout.Indent(expression, Layout.IndentationOf(Node))).WithTriviaFrom(current));
}
