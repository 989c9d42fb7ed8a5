using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>
/// AMPLS117, 209 and 302: adds a resource to the scope that should hold it. The new scoped resource waits for the ones before it, and the private endpoints of the
/// scope wait for the new one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddToScopeFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS117", "AMPLS209", "AMPLS302");

    private protected override string Title => "Add to the private link scope";

    private protected override string EquivalenceKey => EquivalenceKeys.AddToScope;

    private protected override async Task<bool> ApplyAsync(Repair repair)
        => await repair.TargetsAsync().ConfigureAwait(false) is { } targets
            && ScopeSurroundings.Of(targets) is { } scope
            && await ScopeMembership.AddAsync(repair, repair.Place, scope).ConfigureAwait(false);
}
