using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>
/// Parses the code that a fix writes. Names of types are written in full, from <c>global::</c> on; they are shortened by the usings and aliases of the file when all is done.
/// </summary>
internal static class Code
{
    public static ExpressionSyntax Expression(string code) => Prepare(SyntaxFactory.ParseExpression(code));

    public static TypeSyntax TypeName(ITypeSymbol type) => Prepare(SyntaxFactory.ParseTypeName(NameOf(type.WithNullableAnnotation(NullableAnnotation.None))));

    public static StatementSyntax Statement(string code) => Prepare(SyntaxFactory.ParseStatement(code));

    /// <summary>What may stand between the braces of an initializer: an assignment, a value, or several values in braces of their own.</summary>
    public static ExpressionSyntax InitializerElement(string code) => Initializer($"{{\n{code}}}").Expressions[0];

    public static InitializerExpressionSyntax Initializer(string code)
        => Prepare(((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new T {code}")).Initializer!);

    public static CollectionElementSyntax CollectionElement(string code)
        => Prepare(((CollectionExpressionSyntax)SyntaxFactory.ParseExpression($"[\n{code}]", options: new CSharpParseOptions(LanguageVersion.Latest))).Elements[0]);

    public static ArgumentSyntax Argument(string code) => Prepare(SyntaxFactory.ParseArgumentList($"({code})").Arguments[0]);

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A type's name in full.</summary>
    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static T Prepare<T>(T node)
        where T : SyntaxNode
    {
        var names = node.DescendantNodesAndSelf().OfType<AliasQualifiedNameSyntax>().Select(WholeName);
        return node
            .ReplaceNodes(names, (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SyntaxNode WholeName(SyntaxNode name)
    {
        while (name.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax)
        {
            name = name.Parent;
        }

        return name;
    }
}
