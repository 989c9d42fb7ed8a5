using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Scope;

/// <summary>AMPLS106: keeps the scope's networks from resources outside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetPrivateOnlyFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS106");

    private protected override string Title => "Set the access mode to PrivateOnly";

    private protected override string EquivalenceKey => EquivalenceKeys.SetPrivateOnly;

    // A private-only scope has more to be asked: what it leaves out, and what in it is still open.
    private protected override bool MayUncover(string id, string other) => true;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (!repair.Place.IsTypeName)
        {
            return await WrongValues.ReplaceAsync(repair).ConfigureAwait(false);
        }

        // Pulumi.Azure alone has a default.
        return repair.Mistake.Provider == Provider.Classic
            && await AccessModeInputs.SetAsync(repair, repair.Mistake.Operations, AccessModes.PrivateOnly).ConfigureAwait(false);
    }
}
