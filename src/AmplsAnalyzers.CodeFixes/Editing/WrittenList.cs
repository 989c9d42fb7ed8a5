using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Where a list is written out that an expression stands for.</summary>
internal static class WrittenList
{
    /// <summary>The list itself, or the first value of the variable or property that it is in; null where it is made in another way.</summary>
    public static Place? Find(Place list)
    {
        if (ElementList.Elements(list.Node) is not null)
        {
            return list;
        }

        if (list.Node is not IdentifierNameSyntax
            || list.Model.GetSymbolInfo(list.Node).Symbol is not { Kind: SymbolKind.Local or SymbolKind.Field or SymbolKind.Property, DeclaringSyntaxReferences: [var declaration] }
            || declaration.SyntaxTree != list.Node.SyntaxTree)
        {
            return null;
        }

        var value = declaration.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
            _ => null,
        };
        return value is not null && ElementList.Elements(value) is not null ? list.At(value) : null;
    }
}
