using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>AMPLS501 and 503: gives an endpoint's connection the one group that its target has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SetEndpointGroupFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS501", "AMPLS503");

    private protected override string Title => "Set the endpoint's group";

    private protected override string EquivalenceKey => EquivalenceKeys.SetEndpointGroup;

    private protected override bool MayUncover(string id, string other) => true;

    private protected override async Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Mistake.Value is not { } group)
        {
            return false;
        }

        if (!repair.Place.IsTypeName)
        {
            return await repair.WrittenAtAsync().ConfigureAwait(false) is [var written] && Replace(written, Code.Literal(group));
        }

        if (await EndpointConnections.FindAsync(repair, repair.Place).ConfigureAwait(false) is not { } connections)
        {
            return false;
        }

        var property = NetworkKinds.Connection["groupIds"].In(repair.Mistake.Provider)!;
        var without = connections.Where(connection => connection.Find(property) is null or { Node: InitializerExpressionSyntax { Expressions.Count: 0 } or CollectionExpressionSyntax { Elements.Count: 0 } }).ToList();
        foreach (var connection in without)
        {
            connection.Add(property, Code.Literal(group));
        }

        return without.Count > 0;
    }

    // The right group stands alone, whatever stood beside the wrong one.
    private static bool Replace(Place wrong, string group)
    {
        switch (wrong.Node.Parent)
        {
            case InitializerExpressionSyntax { Expressions.Count: > 1 } list:
                wrong.Document.ReplaceNode(list, (current, _) => Only((InitializerExpressionSyntax)current, group));
                return true;

            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: > 1 } list }:
                wrong.At(list).Replace($"[{group}]");
                return true;

            default:
                wrong.Replace(group);
                return true;
        }
    }

    private static InitializerExpressionSyntax Only(InitializerExpressionSyntax list, string group)
        => list.WithExpressions(Microsoft.CodeAnalysis.CSharp.SyntaxFactory.SingletonSeparatedList(
            Code.InitializerElement(group).WithLeadingTrivia(list.Expressions.First().GetLeadingTrivia()).WithTrailingTrivia(list.Expressions.Last().GetTrailingTrivia())));
}
