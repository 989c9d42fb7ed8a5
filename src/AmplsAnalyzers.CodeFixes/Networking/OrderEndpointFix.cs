using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>AMPLS508: lets the private endpoint depend on the scoped resources that it isn't ordered after.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OrderEndpointFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS508");

    private protected override string Title => "Create the endpoint after the scoped resources";

    private protected override string EquivalenceKey => EquivalenceKeys.OrderEndpoint;

    private protected override ImmutableArray<Func<Repair, Task<bool>>> Ways => ImmutableArray.Create<Func<Repair, Task<bool>>>(
        async repair => await NamesAsync(repair).ConfigureAwait(false) is { } names && OptionsHelper.TryAdd(repair.Place, names),
        ApplyAsync);

    private protected override async Task<bool> ApplyAsync(Repair repair)
        => await NamesAsync(repair).ConfigureAwait(false) is { } names && await Dependencies.AddAsync(repair, repair.Place, names).ConfigureAwait(false);

    private static async Task<IReadOnlyList<ResourceVariable>?> NamesAsync(Repair repair)
        => await repair.TargetsAsync().ConfigureAwait(false) is { } targets ? NeededResources.Name(repair.Place.Creation!, targets) : null;
}
