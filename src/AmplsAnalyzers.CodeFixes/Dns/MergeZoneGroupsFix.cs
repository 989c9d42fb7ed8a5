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
            && (TryMove(repair.Place, secondArgs, firstArgs) || TryMove(first, firstArgs, secondArgs));

    // The group that stays must be able to name what the other one holds.
    private static bool TryMove(Place from, WrittenArgs fromArgs, WrittenArgs toArgs)
    {
        if (Statements.FindOnlyCreating(from) is not { } removed
            || fromArgs.Find(Configurations) is not { } fromList
            || toArgs.Find(Configurations) is not { } toList
            || toList.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } user
            || Elements(fromList) is not { } elements
            || !elements.All(element => NameableExpression.IsNameable(fromList.At(element), user, user.SpanStart)))
        {
            return false;
        }

        if (!ZoneGroupEntries.TryAdd(toArgs, Configurations, elements.Select(element => ElementList.WithComments(fromList.At(element))).ToArray())
            && !TryAddItems(toList, elements))
        {
            return false;
        }

        Statements.Remove(from.At(removed));
        return true;
    }

    // new[] { "monitor", "oms" }.Select(name => new PrivateDnsZoneConfigArgs { Name = name, PrivateDnsZoneId = zones[name].Id }).ToArray()
    private static bool TryAddItems(Place list, IReadOnlyList<ExpressionSyntax> elements)
        => MadeFromItems.Find(list) is { } made
            && elements.Select(made.ItemFor).ToList() is var items
            && items.TrueForAll(item => item is not null)
            && ElementList.TryAdd(made.Items, [.. items.Select(item => item!.ToString())]);

    private static IReadOnlyList<ExpressionSyntax>? Elements(Place list)
        => ElementList.Elements(list.Node) is { } elements ? elements.All(element => element is ExpressionSyntax) ? elements.Cast<ExpressionSyntax>().ToList() : null
            : list.Node is ObjectCreationExpressionSyntax single ? [single]
            : null;
}
