using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.ScopedResources;

/// <summary>AMPLS201: links the data collection endpoint that Azure made for an Azure Monitor workspace, which a scope can't hold itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LinkDataCollectionEndpointFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS201");

    private protected override string Title => "Link the data collection endpoint of the Azure Monitor workspace";

    private protected override string EquivalenceKey => EquivalenceKeys.LinkDataCollectionEndpoint;

    private protected override bool MayUncover(string id, string other) => true;

    private protected override Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Mistake.Value is null || repair.Place.Node is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Id" } id)
        {
            return Task.FromResult(false);
        }

        repair.Place.Replace(AzureMonitorWorkspaceOutputs.DataCollectionEndpointId(id.Expression.ToString(), repair.Mistake.Provider));
        return Task.FromResult(true);
    }
}
