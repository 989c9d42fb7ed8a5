using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS605: puts the zones of an endpoint's two zone groups into one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MergeZoneGroupsFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS605");

    private protected override string Title => "Merge the DNS zone groups";

    private protected override string EquivalenceKey => EquivalenceKeys.MergeZoneGroups;

    private const string Configurations = "PrivateDnsZoneConfigs";

    private protected override async Task<bool> ApplyAsync(Repair repair)
        => await repair.TargetsAsync().ConfigureAwait(false) is [var first]
            && await WrittenArgs.OfResourceAsync(repair, first).ConfigureAwait(false) is { } firstArgs
            && await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is { } secondArgs
            && firstArgs.Find(Configurations) is { } firstList
            && secondArgs.Find(Configurations) is { } secondList
            && (TryMove(repair.Place, secondList, first, firstList) || TryMove(first, firstList, repair.Place, secondList));

    // The group that stays must be able to name what the other one holds.
    private static bool TryMove(Place from, Place fromList, Place to, Place toList)
    {
        if (to.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } user
            || from.Creation?.Parent is not (ExpressionStatementSyntax or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax })
            || from.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } removed
            || Elements(fromList) is not { } elements
            || !elements.All(element => NameableExpression.IsNameable(fromList.At(element), user, user.SpanStart)))
        {
            return false;
        }

        if (!TryAdd(toList, elements.Select(element => fromList.Layout.Unindent(element.ToString(), element)).ToArray())
            && !TryAddItems(toList, elements))
        {
            return false;
        }

        Statements.Remove(from.At(removed));
        return true;
    }

    private static bool TryAdd(Place list, string[] elements)
    {
        switch (list.Node)
        {
            case InitializerExpressionSyntax initializer:
                ElementList.Add(list.At(initializer), elements);
                return true;

            case ImplicitArrayCreationExpressionSyntax { Initializer: var initializer }:
                ElementList.Add(list.At(initializer), elements);
                return true;

            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                ElementList.Add(list.At(initializer), elements);
                return true;

            case CollectionExpressionSyntax collection:
                ElementList.AddToCollectionExpression(list.At(collection), elements);
                return true;

            default:
                return false;
        }
    }

    // new[] { "monitor", "oms" }.Select(name => new PrivateDnsZoneConfigArgs { Name = name, PrivateDnsZoneId = zones[name].Id }).ToArray()
    private static bool TryAddItems(Place list, IReadOnlyList<ExpressionSyntax> elements)
        => MadeFromItems.Find(list) is { } made
            && elements.Select(made.ItemFor).ToList() is var items
            && items.TrueForAll(item => item is not null)
            && TryAdd(made.Items, [.. items.Select(item => item!.ToString())]);

    private static IReadOnlyList<ExpressionSyntax>? Elements(Place list) => list.Node switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax)
            => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression).ToList(),
        ObjectCreationExpressionSyntax single => [single],
        _ => null,
    };
}
