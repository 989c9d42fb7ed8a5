using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.CodeFixes.PublicNetworkAccess;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>
/// AMPLS117, 209, 302, 408, 409, 412 and 416: adds a resource to the scope that should hold it. The new scoped resource waits for the ones before it, and the private endpoints of the
/// scope wait for the new one. In a private-only scope, the resource is closed to public networks as well: open, it would be half in.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddToScopeFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS117", "AMPLS209", "AMPLS302", "AMPLS408", "AMPLS409", "AMPLS412", "AMPLS416");

    private protected override string Title => "Add to the private link scope, closed where the scope is private-only";

    private protected override string EquivalenceKey => EquivalenceKeys.AddToScope;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (await repair.TargetsAsync().ConfigureAwait(false) is not { } targets || ScopeSurroundings.Of(targets) is not { } scope)
        {
            return false;
        }

        // The one at which the mistake is reported may only use it. An Azure Monitor workspace joins by the endpoint that comes with it.
        var resource = scope.LeftOut ?? repair.Place;
        return await ScopeMembership.AddAsync(repair, resource, scope).ConfigureAwait(false)
            && (repair.Mistake.ToClose.IsEmpty || await PublicAccessInputs.CloseAsync(repair, resource, repair.Mistake.ToClose).ConfigureAwait(false));
    }
}
