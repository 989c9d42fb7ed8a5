using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>
/// AMPLS117, 209, 302, 408, 409, 412 and 416: adds a resource to the scope that should hold it. The new scoped resource waits for the ones before it, and the private endpoints of the
/// scope wait for the new one. Where the program makes its scoped resources for a list, or with a helper, it does so for one more. In a private-only scope, the resource is closed to public networks as well: open, it would be half in.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddToScopeFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS117", "AMPLS209", "AMPLS302", "AMPLS408", "AMPLS409", "AMPLS412", "AMPLS416");

    private protected override string Title => "Add to the private link scope, closed where the scope is private-only";

    private protected override string EquivalenceKey => EquivalenceKeys.AddToScope;

    private protected override ImmutableArray<Func<Repair, Task<bool>>> Ways => ScopeMembership.Ways;

    private protected override Task<bool> ApplyAsync(Repair repair) => ScopeMembership.JoinAsync(repair, isListed: false);
}
