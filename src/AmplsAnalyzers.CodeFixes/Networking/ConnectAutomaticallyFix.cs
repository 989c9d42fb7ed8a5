using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Networking;

/// <summary>AMPLS510: connects to a scope of the same program without an approval that nobody else would give.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ConnectAutomaticallyFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS510");

    private protected override string Title => "Connect without waiting for approval";

    private protected override string EquivalenceKey => EquivalenceKeys.ConnectAutomatically;

    private protected override Task<bool> ApplyAsync(Repair repair) => Task.FromResult(Apply(repair));

    private static bool Apply(Repair repair)
    {
        if (repair.Place.Creation is not { } creation)
        {
            return false;
        }

        var connection = WrittenArgs.OfCreation(repair.Place);
        connection.Remove("RequestMessage");
        if (repair.Mistake.Provider == Provider.Classic)
        {
            connection.Set("IsManualConnection", "false");
            return true;
        }

        // The whole list becomes the automatic one, if there is none yet.
        var assignment = creation.Ancestors().OfType<AssignmentExpressionSyntax>().FirstOrDefault(candidate => candidate.Left is IdentifierNameSyntax { Identifier.ValueText: Manual });
        if (assignment?.Parent is not InitializerExpressionSyntax args
            || args.Expressions.OfType<AssignmentExpressionSyntax>().Any(other => other.Left is IdentifierNameSyntax { Identifier.ValueText: Automatic })
            || HasOthers(assignment.Right))
        {
            return false;
        }

        repair.Place.At(assignment.Left).Replace(Automatic);
        return true;
    }

    private const string Manual = "ManualPrivateLinkServiceConnections";
    private const string Automatic = "PrivateLinkServiceConnections";

    private static bool HasOthers(ExpressionSyntax list) => list switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.Count > 1,
        CollectionExpressionSyntax collection => collection.Elements.Count > 1,
        BaseObjectCreationExpressionSyntax => false,
        _ => true,
    };
}
