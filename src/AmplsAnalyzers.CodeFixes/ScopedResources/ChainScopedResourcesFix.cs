using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>
/// AMPLS205: lets a scoped resource depend on those that it may be created beside. Of a chain, the last one is enough.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ChainScopedResourcesFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS205");

    private protected override string Title => "Create the scoped resources one after the other";

    private protected override string EquivalenceKey => EquivalenceKeys.ChainScopedResources;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not { } targets)
        {
            return false;
        }

        var last = targets.RemoveAll(target => targets.Any(later => later != target && Dependencies.Names(later, target)));
        return NeededResources.Name(repair.Place.Creation!, last) is { } names
            && await Dependencies.AddAsync(repair, repair.Place, names).ConfigureAwait(false);
    }
}
