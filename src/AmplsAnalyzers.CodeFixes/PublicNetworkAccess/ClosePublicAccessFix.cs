using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.PublicNetworkAccess;

/// <summary>AMPLS301 and 303: closes a workspace or component to public networks, for the operations that the rule names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClosePublicAccessFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS301", "AMPLS303");

    private protected override string Title => "Disable public network access";

    private protected override string EquivalenceKey => EquivalenceKeys.ClosePublicAccess;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (!repair.Place.IsTypeName)
        {
            return await WrongValues.ReplaceAsync(repair).ConfigureAwait(false);
        }

        if (repair.Mistake.Value is not { } value || await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        // Workspaces and components have the same inputs for this.
        args.Set((
            from operation in repair.Mistake.Operations
            let input = operation == Operation.Ingestion ? "publicNetworkAccessForIngestion" : "publicNetworkAccessForQuery"
            let property = MonitorKinds.Workspace.Inputs[input].In(repair.Mistake.Provider)
            select (property, ProviderValue.Spell(args.TypeOf(property), value))).ToList());
        return repair.Mistake.Operations.Length > 0;
    }
}
