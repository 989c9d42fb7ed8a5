using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.CodeFixes.Editing;

/// <summary>
/// Where a wrong text is to be mended that is right for others, as one region is for most resources: where it is written if nothing else uses it there, otherwise where
/// the wrong input gets it.
/// </summary>
internal static class SoleUse
{
    /// <summary>A text is seldom passed on more often.</summary>
    private const int MaxHolders = 8;

    public static async Task<ImmutableArray<Place>> PlacesAsync(Repair repair)
    {
        if (await repair.WrittenAtAsync().ConfigureAwait(false) is { } written)
        {
            foreach (var place in written)
            {
                if (!await LeadsOnlyToAsync(repair, place).ConfigureAwait(false))
                {
                    return ImmutableArray.Create(repair.Place);
                }
            }

            return written;
        }

        return ImmutableArray.Create(repair.Place);
    }

    private static async Task<bool> LeadsOnlyToAsync(Repair repair, Place written)
    {
        var place = written;
        for (var i = 0; i < MaxHolders; i++)
        {
            if (place.Node.SyntaxTree.FilePath == repair.Place.Node.SyntaxTree.FilePath && place.Node.Span == repair.Place.Node.Span)
            {
                return true;
            }

            if (!TakesText(place) || HolderOf(place) is not { } holder || await OnlyReferenceAsync(repair, holder).ConfigureAwait(false) is not { } reference)
            {
                return false;
            }

            place = reference;
        }

        return false;
    }

    private static bool TakesText(Place place)
        => place.Model.GetTypeInfo(place.Node).ConvertedType is { SpecialType: SpecialType.System_String } or { Name: "Input", ContainingNamespace.Name: "Pulumi" };

    // The variable, constant or parameter that has this expression's value, and never another one.
    private static ISymbol? HolderOf(Place place) => place.Node.Parent switch
    {
        ArgumentSyntax argument => place.Model.GetOperation(argument) is IArgumentOperation { Parameter: { IsParams: false } parameter } ? parameter : null,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => place.Model.GetDeclaredSymbol(variable),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => place.Model.GetDeclaredSymbol(property),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => place.Model.GetDeclaredSymbol(property),
        InitializerExpressionSyntax { Parent: ExpressionSyntax { Parent: ForEachStatementSyntax loop } } => place.Model.GetDeclaredSymbol(loop),
        ExpressionElementSyntax { Parent.Parent: ForEachStatementSyntax loop } => place.Model.GetDeclaredSymbol(loop),
        _ => null,
    };

    private static async Task<Place?> OnlyReferenceAsync(Repair repair, ISymbol holder)
    {
        var references = await SymbolFinder.FindReferencesAsync(holder, repair.Solution, repair.CancellationToken).ConfigureAwait(false);
        var uses = (
            from reference in references
            from location in reference.Locations
            where !location.IsImplicit
            let name = location.Location.SourceTree!.GetRoot(repair.CancellationToken).FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true)
            where name.Parent is not NameColonSyntax
            select (Name: name, location.Document)).ToList();

        // A file that several projects share is found in each of them.
        return uses.Select(use => (use.Document.FilePath, use.Name.Span)).Distinct().Count() == 1
            && uses.FirstOrDefault(use => use.Document.Project.Id == repair.Mistake.Place.Document.ProjectId).Name is { } only
                ? await repair.FindAsync(only.Parent is MemberAccessExpressionSyntax member && member.Name == only ? member : only).ConfigureAwait(false)
                : null;
    }
}
