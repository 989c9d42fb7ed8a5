using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>Where a list is written out that an expression stands for.</summary>
internal static class WrittenList
{
    /// <summary>The list itself, or the first value of the variable that it is in; null where it is made in another way.</summary>
    public static Place? Find(Place list)
        => ElementList.Elements(list.Node) is not null ? list
            : list.Node is IdentifierNameSyntax
                && list.Model.GetSymbolInfo(list.Node).Symbol is (ILocalSymbol or IFieldSymbol) and { DeclaringSyntaxReferences: [var declaration] }
                && declaration.SyntaxTree == list.Node.SyntaxTree
                && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && ElementList.Elements(value) is not null
                    ? list.At(value)
                    : null;
}
