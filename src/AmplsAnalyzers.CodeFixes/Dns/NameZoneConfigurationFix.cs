using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>AMPLS607: gives an entry of a zone group a name of its own, made of the zone's variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameZoneConfigurationFix : ProgramFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AMPLS607");

    private protected override string Title => "Name the configuration after its zone";

    private protected override string EquivalenceKey => EquivalenceKeys.NameZoneConfiguration;

    private protected override Task<bool> ApplyAsync(Repair repair) => Task.FromResult(Apply(repair));

    private static bool Apply(Repair repair)
    {
        if (repair.Place.Creation is not { } creation
            || WrittenArgs.OfCreation(repair.Place) is not { } configuration
            || configuration.Find("PrivateDnsZoneId") is not { } id
            || NameOf(id.Node, creation) is not { } name)
        {
            return false;
        }

        configuration.Set("Name", name);
        return true;
    }

    // blob.Id, zones["blob"].Id, zones[key].Id
    private static string? NameOf(SyntaxNode id, SyntaxNode configuration)
        => id is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Id" } output ? null : output.Expression switch
        {
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }] } => key.ToString(),
            IdentifierNameSyntax variable when !IsRepeated(configuration) => Code.Literal(FreeName.AsIdentifier(variable.Identifier.ValueText)),
            MemberAccessExpressionSyntax member when !IsRepeated(configuration) => Code.Literal(FreeName.AsIdentifier(member.Name.Identifier.ValueText)),
            _ => null,
        };

    private static bool IsRepeated(SyntaxNode node)
        => node.Ancestors().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax).Any(ancestor => ancestor is CommonForEachStatementSyntax or ForStatementSyntax or LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } } });
}
