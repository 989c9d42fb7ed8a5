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

    private protected override ImmutableArray<Func<Repair, Task<bool>>> Ways => ImmutableArray.Create<Func<Repair, Task<bool>>>(
        async repair => await NamesAsync(repair).ConfigureAwait(false) is { } names && OptionsHelper.TryAdd(repair.Place, names),
        ApplyAsync);

    private protected override async Task<bool> ApplyAsync(Repair repair)
        => await NamesAsync(repair).ConfigureAwait(false) is { } names && await Dependencies.AddAsync(repair, repair.Place, names).ConfigureAwait(false);

    // Of a chain, the last one is enough.
    private static async Task<IReadOnlyList<ResourceVariable>?> NamesAsync(Repair repair)
        => await repair.TargetsAsync().ConfigureAwait(false) is { } targets
            ? NeededResources.Name(repair.Place.Creation!, targets.RemoveAll(target => targets.Any(later => later != target && Dependencies.Names(later, target))))
            : null;
}
