using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.DataCollection;

/// <summary>AMPLS401: gives the association of a data collection endpoint the one name that Azure accepts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameEndpointAssociationFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS401");

    private protected override string Title => "Name the association 'configurationAccessEndpoint'";

    private protected override string EquivalenceKey => EquivalenceKeys.NameEndpointAssociation;

    private protected override bool MayUncover(string id, string other) => true;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (!repair.Place.IsTypeName)
        {
            return await WrongValues.ReplaceAsync(repair).ConfigureAwait(false);
        }

        if (repair.Mistake.Value is not { } name || await WrittenArgs.OfResourceAsync(repair, repair.Place).ConfigureAwait(false) is not { } args)
        {
            return false;
        }

        args.Set(MonitorKinds.DataCollectionRuleAssociation.Inputs["name"].In(repair.Mistake.Provider)!, Code.Literal(name));
        return true;
    }
}
