using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.PublicNetworkAccess;

/// <summary>AMPLS301, 303 and 306: closes a workspace, component or data collection endpoint to public networks, for the operations that the rule names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClosePublicAccessFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS301", "AMPLS303", "AMPLS306");

    private protected override string Title => "Disable public network access";

    private protected override string EquivalenceKey => EquivalenceKeys.ClosePublicAccess;

    // What the scope demands, it demands whatever else depends on it; to be alike is no reason to shut out all networks.
    private protected override bool MayUncover(string id, string other) => id != "AMPLS303";

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (!repair.Place.IsTypeName)
        {
            return await WrongValues.ReplaceAsync(repair).ConfigureAwait(false);
        }

        return await PublicAccessInputs.CloseAsync(repair, repair.Place, repair.Mistake.Operations).ConfigureAwait(false);
    }
}
