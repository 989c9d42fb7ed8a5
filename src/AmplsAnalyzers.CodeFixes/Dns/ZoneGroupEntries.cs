using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>Adds entries to the list of a zone group, in the way that the program fills it.</summary>
internal static class ZoneGroupEntries
{
    /// <summary>False where the list is made in a way that can't be gone on with.</summary>
    public static bool TryAdd(WrittenArgs group, string property, string[] entries)
    {
        switch (group.Find(property))
        {
            case { Node: IdentifierNameSyntax list } use when use.Model.GetSymbolInfo(list).Symbol is ILocalSymbol { Type.Name: "List" or "InputList" }
                && use.Node.FirstAncestorOrSelf<StatementSyntax>() is { } statement && Statements.HasRoomBeside(statement):
                Statements.InsertBefore(use.At(statement), entries.Select(entry => ($"{list}.Add({entry});", false)));
                return true;

            case { } list:
                return ElementList.TryAdd(list, entries);

            case null:
                group.Add(property, entries);
                return true;
        }
    }
}
